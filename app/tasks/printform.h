// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/formvalues.h"
#include "app/tasks/act.h"

class Connection;

/// A paper that is wanted.
struct FormWish {
    QString code; ///< of the dossier; not for books
    QString set; ///< "2018", "2025"; empty: the one in force when the dossier was received
    QString form; ///< "01"
    FormAdds adds = {};
};

/// A filled form, ready to be laid out.
struct FilledForm {
    QString html;
    QString title; ///< "Giấy tiếp nhận hồ sơ và hẹn trả kết quả H99.21-261116-0042"
    QString code; ///< for the QR code
    bool across = false;
};

/// The most dossiers one book is printed of.
inline constexpr int kMostInBook = 2'000;

/// What a form would be made from, without printing it (the dialog begins with it). Needs
/// dossier.read and the right to the unit. Errors: NotFound dossier.none, Forbidden permission,
/// permission.unit.
Result<FormFacts> formFacts(Connection& connection, const Act& act, const QString& code);

/// Fills a form of one dossier and records that it was printed (audit "form.print", the set and
/// number, never the citizen's words). Errors as above; NotFound forms.none {set, form}.
Result<FilledForm> printForm(Connection& connection, const Act& act, const FormWish& wish);

/// The tracking book of the dossiers a list shows, in its order.
/// Errors as above; Invalid forms.many {most} when there are more than kMostInBook.
Result<FilledForm> printBook(
    Connection& connection, const Act& act, const QString& set, const DossierFilter& filter);
