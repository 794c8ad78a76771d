// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QIODevice>

/// Stands between foreign XML bytes and Qt's reader, which needs minutes for a tag with 200,000
/// attributes: breaks off at tags above 64 KiB, text above 1 MiB, any document type, and NUL bytes.
class XmlGate : public QIODevice {
public:
    /// Reads from `source`, which must outlive the gate; `name` is for the message.
    XmlGate(QIODevice& source, const QString& name);

    bool isSequential() const override { return true; }

    const Status& status() const { return m_status; }

protected:
    qint64 readData(char* data, qint64 size) override;

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class Place { Text, Opened, Tag, Quoted, Bang, Comment, Data };

    bool pass(char sign);
    bool passInTag(char sign);
    bool passBang(char sign);
    bool refuse(const char* what);

    QIODevice& m_source;
    QString m_name;
    Place m_place = Place::Text;
    char m_quote = 0;
    qint64 m_run = 0;
    QByteArray m_recent;
    Status m_status { Done {} };
};
