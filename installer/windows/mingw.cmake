# SPDX-License-Identifier: GPL-3.0-or-later
# Toolchain of the preset "windows": Debian's MinGW-w64 with POSIX threads, for 64-bit Windows.
# MOTCUA_QT_MINGW (environment or cache) names the folder of a Qt built for MinGW, of the same
# version as this machine's own Qt, whose moc, rcc and lrelease are used; MOTCUA_LIBRARIES_MINGW
# that of the other libraries. build.sh beside this file makes and names both.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)

# GCC leaves the stack of Win64 aligned to 16 bytes only, and aligned 32-byte moves may fault there
# (its bug 54412): the assembler writes unaligned ones.
set(CMAKE_C_FLAGS_INIT "-Wa,-muse-unaligned-vector-move")
set(CMAKE_CXX_FLAGS_INIT "-Wa,-muse-unaligned-vector-move")

if(NOT DEFINED MOTCUA_QT_MINGW)
    set(MOTCUA_QT_MINGW "$ENV{MOTCUA_QT_MINGW}")
endif()
if(NOT DEFINED MOTCUA_LIBRARIES_MINGW)
    set(MOTCUA_LIBRARIES_MINGW "$ENV{MOTCUA_LIBRARIES_MINGW}")
endif()
if(NOT EXISTS "${MOTCUA_QT_MINGW}/lib/cmake/Qt6" AND NOT DEFINED ENV{MOTCUA_QT_IN_THE_MAKING})
    message(FATAL_ERROR "MOTCUA_QT_MINGW names no Qt built for MinGW: ${MOTCUA_QT_MINGW}")
endif()
set(MOTCUA_QT_MINGW "${MOTCUA_QT_MINGW}" CACHE PATH "Qt built for MinGW")
set(MOTCUA_LIBRARIES_MINGW "${MOTCUA_LIBRARIES_MINGW}" CACHE PATH "Libraries built for MinGW")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MOTCUA_QT_MINGW MOTCUA_LIBRARIES_MINGW)
list(PREPEND CMAKE_PREFIX_PATH "${MOTCUA_QT_MINGW}" ${MOTCUA_LIBRARIES_MINGW})
set(CMAKE_FIND_ROOT_PATH "${MOTCUA_QT_MINGW}" ${MOTCUA_LIBRARIES_MINGW} /usr/${triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Programs that run while building are this machine's.
execute_process(COMMAND uname -m OUTPUT_VARIABLE machine OUTPUT_STRIP_TRAILING_WHITESPACE)
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR "/usr/lib/${machine}-linux-gnu/cmake" CACHE PATH "")
set(Qt6LinguistTools_DIR "${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools" CACHE PATH "")
set(ENV{PKG_CONFIG_LIBDIR} "${MOTCUA_QT_MINGW}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")
