// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QPainterPath>

/// Reads SVG path data (M L H V C S A Z, absolute and relative) into a painter path.
class PathReader {
public:
    explicit PathReader(QLatin1StringView data)
        : m_data(data)
    {
    }

    /// False when the data leaves the grammar; then the path is not to be used.
    bool read(QPainterPath* path);

private:
    bool readCommand(char command, QPainterPath* path);
    bool readCurve(char command, QPainterPath* path);
    bool readArc(bool relative, QPainterPath* path);
    bool readNumber(double* value);
    bool readPoint(bool relative, QPointF* point);
    bool readFlag(bool* flag);
    void skipSpace();
    bool atNumber();

    char peek() const { return m_at < m_data.size() ? m_data.at(m_at).toLatin1() : '\0'; }

    QLatin1StringView m_data;
    qsizetype m_at = 0;
    QPointF m_here;
    QPointF m_start;
    QPointF m_control; ///< last second control point, for S
    bool m_afterCurve = false;
};
