// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/commenttable.h"

#include "app/words/reportwords.h"
#include "models/tables/cellroles.h"

#include <QRegularExpression>

void CommentTable::setComments(const std::vector<SurveyComment>& comments)
{
    beginResetModel();
    m_comments = comments;
    endResetModel();
}

int CommentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comments.size());
}

QVariant CommentTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SurveyComment& comment = commentAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(
            ReportWords::level(comment.level), comment.procedureCode);
    case CellRole::Second:
        return masked(comment.comment);
    case CellRole::Corner:
        return vietnamTime(comment.moment).toString(QStringLiteral("dd/MM"));
    case CellRole::Mark:
        return comment.level == SatisfactionLevel::NotSatisfied ? QStringLiteral("error")
                                                                : QStringLiteral("ok");
    case Qt::ToolTipRole:
        return masked(comment.comment).toHtmlEscaped();
    default:
        return {};
    }
}

QString CommentTable::masked(const QString& words)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d[\\d .]{6,}\\d"));
    QString shown = words;
    QRegularExpressionMatchIterator matches = kNumber.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto length = match.capturedLength();
        shown.replace(match.capturedStart(), length - 2, QString(length - 2, QChar(0x2022)));
    }
    return shown;
}
