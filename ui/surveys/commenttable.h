// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/surveystore.h"

#include <QAbstractListModel>

/// What citizens wrote, newest first; numbers in the words are masked.
class CommentTable : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setComments(const std::vector<SurveyComment>& comments);

    const SurveyComment& commentAt(int row) const
    {
        return m_comments.at(static_cast<std::size_t>(row));
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Telephone, citizen and card numbers (eight digits and more) dotted but for their last two.
    static QString masked(const QString& words);

private:
    std::vector<SurveyComment> m_comments;
};
