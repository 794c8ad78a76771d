# SPDX-License-Identifier: GPL-3.0-or-later
# One place for compiler and linker switches; every target of ours links motcua_options.
add_library(motcua_options INTERFACE)
target_compile_features(motcua_options INTERFACE cxx_std_20)
target_include_directories(motcua_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(motcua_options INTERFACE
    -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(motcua_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_DEPRECATED_WARNINGS
    MOTCUA_VERSION="${PROJECT_VERSION}")

if(MOTCUA_SANITIZE)
    target_compile_options(motcua_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(motcua_options INTERFACE -fsanitize=address,undefined)
endif()

# What is installed on a Linux machine is hardened as the system's own programs are.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(motcua_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
    target_link_options(motcua_options INTERFACE -Wl,-z,relro,-z,now)
endif()

find_program(MOTCUA_CCACHE ccache)
if(MOTCUA_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${MOTCUA_CCACHE})
endif()
find_program(MOTCUA_MOLD mold)
if(MOTCUA_MOLD AND NOT CMAKE_CROSSCOMPILING)
    target_link_options(motcua_options INTERFACE -fuse-ld=mold)
endif()
