// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

/// What kept us from doing something; the words for people are made from it in app/words.
enum class ErrorKind {
    Unreachable,
    Busy,
    Forbidden,
    Conflict,
    NotFound,
    Invalid,
    Cancelled,
    Broken
};

/// An error is a value: kind for the program, rule and args for the sentence, detail for the log.
struct Error {
    ErrorKind kind = ErrorKind::Broken;
    /// Never shown as the message itself; may be English and technical.
    QString detail = {};
    /// Stable id of the sentence ("read.cut", "edit.locked" …) or empty: then the kind speaks.
    QString rule = {};
    /// What the sentence names: member pointer, line, column, value.
    QStringList args = {};
};

/// A value, or the Error that took its place.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }

    Result(Error error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    const T& value() const& { return std::get<T>(m_content); }

    T& value() & { return std::get<T>(m_content); }

    T&& value() && { return std::get<T>(std::move(m_content)); }

    const Error& error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

struct Done { };

/// Success without a value.
using Status = Result<Done>;
