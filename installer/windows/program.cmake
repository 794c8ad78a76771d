# SPDX-License-Identifier: GPL-3.0-or-later
enable_language(RC)

# Gives a program its icon, version and manifest (DPI per monitor, UTF-8, long paths, no more rights
# than its caller).
function(motcua_windows_program PROGRAM PROGRAM_WORDS)
    configure_file(${CMAKE_SOURCE_DIR}/installer/windows/program.rc.in
        ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}.rc @ONLY)
    target_sources(${PROGRAM} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}.rc)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}.rc PROPERTIES
        OBJECT_DEPENDS ${CMAKE_SOURCE_DIR}/installer/windows/program.manifest)
endfunction()
