// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// A state in a list: shape and word without ground. Reads CellRole::Value: a dossier status
/// (1 … 10), a PacketState as int, or a state's name ("refused", "never").
class StatusDelegate : public CellDelegate {
    Q_OBJECT

public:
    enum class Of { Dossier, Packet };
    enum class Show {
        Word, ///< shape and word
        ShapeOnly, ///< narrow column: shape; the word is tool tip and accessible text
    };

    explicit StatusDelegate(Of of, Show show = Show::Word, QObject* parent = nullptr);

    QString textOf(const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    Of m_of;
    Show m_show;
};
