# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every include and a few words that belong to one layer only; fails on the first breach of
# "who may include whom" (docs/architecture.md). Run by ctest: cmake -DROOT=… -P layering.cmake
cmake_minimum_required(VERSION 3.22)
set(breaches "")

function(breach file text)
    set(breaches "${breaches}\n  ${file}: ${text}" PARENT_SCOPE)
endfunction()

# Inside models, upwards only.
set(order base packets calendar records storage stores tables)
set(base_may base)
set(packets_may base packets)
set(calendar_may base calendar)
set(records_may base packets calendar records)
set(storage_may base records storage)
set(stores_may base packets calendar records storage stores)
set(tables_may base packets calendar records storage stores tables)

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/models/*.h ${ROOT}/models/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(file IN LISTS sources)
    string(REGEX MATCH "^(models|app|ui)" layer ${file})
    string(REGEX MATCH "^models/([a-z]+)/" _ ${file})
    set(room "${CMAKE_MATCH_1}")
    file(STRINGS ${ROOT}/${file} includes REGEX "^#include")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"(models|app|ui|tests)/(([a-z]+)/)?")
            set(target ${CMAKE_MATCH_1})
            set(target_room "${CMAKE_MATCH_3}")
            if(layer STREQUAL "models" AND NOT target STREQUAL "models")
                breach(${file} "${line}")
            elseif(layer STREQUAL "app" AND target MATCHES "ui|tests" AND NOT file STREQUAL "app/main.cpp")
                breach(${file} "${line}")
            elseif(target STREQUAL "tests")
                breach(${file} "${line}")
            elseif(layer STREQUAL "models" AND room AND target_room
                    AND NOT target_room IN_LIST ${room}_may)
                breach(${file} "${line}")
            endif()
        endif()
        if(line MATCHES "QSqlQuery|QSqlDatabase" AND NOT file MATCHES "^models/storage/")
            breach(${file} "${line} (only models/storage speaks to the driver)")
        elseif(line MATCHES "<QNetwork(AccessManager|Request|Reply)>")
            breach(${file} "${line} (repeats a POST by itself; app/portal speaks its own HTTP)")
        elseif(line MATCHES "<Q(Ssl|Tcp|Udp)Socket>" AND NOT file MATCHES "^app/portal/")
            breach(${file} "${line} (only app/portal speaks to the network)")
        elseif(line MATCHES "<QLocal(Socket|Server)>" AND NOT file STREQUAL "app/singlewindow.cpp")
            breach(${file} "${line} (only a second start speaks to another process)")
        elseif(line MATCHES "QWidget|QtWidgets|QtCharts|QMessageBox" AND NOT layer STREQUAL "ui"
                AND NOT file STREQUAL "app/main.cpp")
            breach(${file} "${line} (widgets live in ui)")
        elseif(line MATCHES "QtCharts|QChart|QBarSeries|QBarSet|QLineSeries"
                AND NOT file MATCHES "^ui/(pch|statistics/(chart|barlabels))")
            breach(${file} "${line} (charts live in ui/statistics)")
        endif()
    endforeach()

    # Certificate errors are never waved through, and nothing sleeps but where a file is held by others.
    file(STRINGS ${ROOT}/${file} words REGEX "ignoreSslErrors|VerifyNone|QThread::(m|u)?sleep")
    foreach(line IN LISTS words)
        if(NOT file STREQUAL "models/base/ownfiles.cpp")
            breach(${file} "${line}")
        endif()
    endforeach()

    # Words for people: tr() in ui, app/words, app/commands and the tables' headings only.
    if(NOT file MATCHES "^(ui/|app/words/|app/commands/|models/tables/|app/main.cpp|app/motcuactl.cpp)")
        file(STRINGS ${ROOT}/${file} words REGEX "[^a-zA-Z_]tr\\(\"")
        foreach(line IN LISTS words)
            breach(${file} "${line} (sentences live in ui, app/words and app/commands)")
        endforeach()
    endif()

    # Sizes: 300 lines a file, 200 for the main window, 60 for main.cpp.
    file(STRINGS ${ROOT}/${file} lines)
    list(LENGTH lines count)
    set(limit 300)
    if(file MATCHES "^ui/mainwindow\\.")
        set(limit 200)
    elseif(file STREQUAL "app/main.cpp")
        set(limit 60)
    endif()
    if(count GREATER limit)
        breach(${file} "${count} lines, at most ${limit}")
    endif()
endforeach()

if(breaches)
    message(FATAL_ERROR "Layering is broken:${breaches}")
endif()
list(LENGTH sources count)
message(STATUS "${count} files keep the layers")
