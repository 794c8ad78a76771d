// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pathreader.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace {

double angle(double ux, double uy, double vx, double vy)
{
    return std::atan2(ux * vy - uy * vx, ux * vx + uy * vy);
}

/// One slice of an arc (at most a quarter) as a cubic curve, in the ellipse's own coordinates.
void addSlice(QPainterPath* path, const QTransform& fromUnit, double from, double sweep)
{
    const double k = 4.0 / 3.0 * std::tan(sweep / 4);
    const double to = from + sweep;
    const QPointF a(std::cos(from), std::sin(from));
    const QPointF b(std::cos(to), std::sin(to));
    path->cubicTo(fromUnit.map(QPointF(a.x() - k * a.y(), a.y() + k * a.x())),
        fromUnit.map(QPointF(b.x() + k * b.y(), b.y() - k * b.x())), fromUnit.map(b));
}

struct Arc {
    double rx;
    double ry;
    double rotation; ///< degrees
    bool large;
    bool sweep;
};

/// End-point form to centre form (SVG 1.1, appendix F.6), then quarter by quarter.
void addArc(QPainterPath* path, QPointF from, QPointF to, Arc arc)
{
    arc.rx = std::abs(arc.rx);
    arc.ry = std::abs(arc.ry);
    if (arc.rx == 0 || arc.ry == 0 || from == to) {
        path->lineTo(to);
        return;
    }
    const double phi = qDegreesToRadians(arc.rotation);
    const double c = std::cos(phi);
    const double s = std::sin(phi);
    const QPointF half = (from - to) / 2;
    const double x = c * half.x() + s * half.y();
    const double y = -s * half.x() + c * half.y();
    const double grow =
        std::sqrt(std::max(1.0, x * x / (arc.rx * arc.rx) + y * y / (arc.ry * arc.ry)));
    const double rx = arc.rx * grow;
    const double ry = arc.ry * grow;
    const double low = rx * rx * y * y + ry * ry * x * x;
    const double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - low) / low));
    const double sign = arc.large == arc.sweep ? -root : root;
    const QPointF mid(sign * rx * y / ry, -sign * ry * x / rx);
    const QPointF centre =
        QPointF(c * mid.x() - s * mid.y(), s * mid.x() + c * mid.y()) + (from + to) / 2;

    const double ux = (x - mid.x()) / rx;
    const double uy = (y - mid.y()) / ry;
    const double start = std::atan2(uy, ux);
    double turn = angle(ux, uy, (-x - mid.x()) / rx, (-y - mid.y()) / ry);
    if (arc.sweep && turn < 0)
        turn += 2 * M_PI;
    if (!arc.sweep && turn > 0)
        turn -= 2 * M_PI;
    const QTransform fromUnit(rx * c, rx * s, -ry * s, ry * c, centre.x(), centre.y());
    const int slices = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / M_PI_2 - 1e-9)));
    for (int i = 0; i < slices; ++i)
        addSlice(path, fromUnit, start + turn * i / slices, turn / slices);
}

}

bool PathReader::read(QPainterPath* path)
{
    char command = '\0';
    for (skipSpace(); m_at < m_data.size(); skipSpace()) {
        if (!atNumber()) {
            command = peek();
            ++m_at;
        } else if (command == '\0' || command == 'z' || command == 'Z') {
            return false;
        }
        if (!readCommand(command, path))
            return false;
        // Further pairs after a move are lines.
        if (command == 'm')
            command = 'l';
        if (command == 'M')
            command = 'L';
    }
    return true;
}

bool PathReader::readCommand(char command, QPainterPath* path)
{
    const bool relative = command >= 'a';
    const char kind = relative ? command : static_cast<char>(command + ('a' - 'A'));
    if (kind == 'c' || kind == 's')
        return readCurve(command, path);
    m_afterCurve = false;
    if (kind == 'z') {
        path->closeSubpath();
        m_here = m_start;
        return true;
    }
    if (kind == 'a')
        return readArc(relative, path);
    if (kind == 'h' || kind == 'v') {
        double value = 0;
        if (!readNumber(&value))
            return false;
        double& axis = kind == 'h' ? m_here.rx() : m_here.ry();
        axis = relative ? axis + value : value;
        path->lineTo(m_here);
        return true;
    }
    if ((kind != 'm' && kind != 'l') || !readPoint(relative, &m_here))
        return false;
    if (kind == 'm') {
        path->moveTo(m_here);
        m_start = m_here;
    } else {
        path->lineTo(m_here);
    }
    return true;
}

bool PathReader::readCurve(char command, QPainterPath* path)
{
    const bool relative = command >= 'a';
    QPointF first = m_afterCurve ? 2 * m_here - m_control : m_here;
    QPointF second;
    QPointF end;
    if ((command == 'c' || command == 'C') && !readPoint(relative, &first))
        return false;
    if (!readPoint(relative, &second) || !readPoint(relative, &end))
        return false;
    path->cubicTo(first, second, end);
    m_control = second;
    m_here = end;
    m_afterCurve = true;
    return true;
}

bool PathReader::readArc(bool relative, QPainterPath* path)
{
    Arc arc {};
    QPointF end;
    if (!readNumber(&arc.rx) || !readNumber(&arc.ry) || !readNumber(&arc.rotation)
        || !readFlag(&arc.large) || !readFlag(&arc.sweep) || !readPoint(relative, &end))
        return false;
    addArc(path, m_here, end, arc);
    m_here = end;
    return true;
}

bool PathReader::readNumber(double* value)
{
    skipSpace();
    const qsizetype start = m_at;
    if (peek() == '-' || peek() == '+')
        ++m_at;
    bool dot = false;
    for (; (peek() >= '0' && peek() <= '9') || (peek() == '.' && !dot); ++m_at)
        dot |= peek() == '.';
    bool ok = false;
    *value = QByteArray(m_data.data() + start, m_at - start).toDouble(&ok);
    return ok;
}

bool PathReader::readPoint(bool relative, QPointF* point)
{
    double x = 0;
    double y = 0;
    if (!readNumber(&x) || !readNumber(&y))
        return false;
    *point = relative ? m_here + QPointF(x, y) : QPointF(x, y);
    return true;
}

bool PathReader::readFlag(bool* flag)
{
    skipSpace();
    *flag = peek() == '1';
    const bool read = peek() == '0' || peek() == '1';
    ++m_at;
    return read;
}

void PathReader::skipSpace()
{
    while (peek() == ' ' || peek() == ',')
        ++m_at;
}

bool PathReader::atNumber()
{
    const char next = peek();
    return (next >= '0' && next <= '9') || next == '-' || next == '+' || next == '.';
}
