// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file includes; precompiled. Files still name what they use.
#pragma once

#include <QtCore/QtCore>
#include <QtSql/QtSql>

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>
