// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class FormPaper;
class QPrinter;

/// Prints every page over the whole sheet; false when the printer takes nothing.
bool printOn(QPrinter& printer, const FormPaper& paper, const QString& title);
