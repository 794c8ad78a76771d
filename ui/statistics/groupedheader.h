// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QVector>

/// A header of three lines, the first spanning sections: what form II.06a needs and Qt has not.
class GroupedHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Sections `first` to `last` under one heading; a group of one section without columns below
    /// it takes the whole height.
    struct Group {
        int first = 0;
        int last = 0;
        QString title;
    };

    explicit GroupedHeader(QWidget* parent = nullptr);

    void setGroups(const QVector<Group>& groups);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Group* groupOf(int section) const;
    int lineHeight() const;
    int nameHeight() const;
    int identityHeight() const;

    QVector<Group> m_groups;
};
