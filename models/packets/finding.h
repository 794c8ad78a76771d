// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

enum class Severity : quint8 { Error, Warning };

/// The word of a severity on the command line and in the store.
constexpr QStringView severityName(Severity severity)
{
    return severity == Severity::Error ? QStringView(u"error") : QStringView(u"warning");
}

/// What the check found at one place of a body. Words come from the rule pack: RulePack::message().
struct Finding {
    QString pointer; ///< RFC 6901 into the body; of the object that lacks it plus the name for an
                     ///< absent member
    QString rule; ///< "type", "list", "time", "finished" …: the id in the pack
    Severity severity = Severity::Error;
    QStringList args; ///< %2, %3 … of the rule's sentence; "@Member" stands for that member's label

    bool isError() const { return severity == Severity::Error; }
};
