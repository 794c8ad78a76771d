# SPDX-License-Identifier: GPL-3.0-or-later
# With CMAKE_UNITY_BUILD (presets "check", "package", "windows"), compiles a library's files some
# forty at a time: most of the time goes into Qt's headers, and they are then read once for all of
# them. Files whose hidden names clash come into different units; without Python every file stays a
# unit of its own.
function(motcua_unite target)
    if(NOT CMAKE_UNITY_BUILD)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    if(NOT CMAKE_BUILD_TYPE) # GCC 12 at -O1 takes moved-from variants of Result for uninitialized
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    endif()
    find_package(Python3 COMPONENTS Interpreter)
    if(NOT Python3_Interpreter_FOUND)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/.*\\.cpp$")
    execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/installer/cmake/units.py ${sources}
        OUTPUT_VARIABLE dealt OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE ";" "=" dealt "${dealt}")
    string(REPLACE "\n" ";" dealt "${dealt}")
    foreach(line IN LISTS dealt)
        string(REGEX MATCH "^([^=]+)=(.*)$" _ ${line})
        set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
endfunction()
