// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pch.h"

#include <QObject>
#include <QTimer>
