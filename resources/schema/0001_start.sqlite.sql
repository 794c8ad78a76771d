-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is sealed stays: no row of these tables is ever changed or removed.

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is insert-only');
END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is insert-only');
END;

CREATE TRIGGER packet_no_update BEFORE UPDATE ON packet
BEGIN
    SELECT RAISE(ABORT, 'packet is insert-only');
END;
CREATE TRIGGER packet_no_delete BEFORE DELETE ON packet
BEGIN
    SELECT RAISE(ABORT, 'packet is insert-only');
END;

CREATE TRIGGER attempt_no_update BEFORE UPDATE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'attempt is insert-only');
END;
CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'attempt is insert-only');
END;

CREATE TRIGGER attempt_result_no_update BEFORE UPDATE ON attempt_result
BEGIN
    SELECT RAISE(ABORT, 'attempt_result is insert-only');
END;
CREATE TRIGGER attempt_result_no_delete BEFORE DELETE ON attempt_result
BEGIN
    SELECT RAISE(ABORT, 'attempt_result is insert-only');
END;

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'audit_head stays');
END;

-- Words of dossiers: the folded column only; no positions, as words are asked for one by one. Two and
-- three letters have their own index: a short beginning fits millions of words. Filled by the program
-- together with the row (DossierWords), because triggers may not write to virtual tables while
-- trusted_schema is off.
CREATE VIRTUAL TABLE dossier_words USING fts5 (
    search_text, content = 'dossier', content_rowid = 'id', detail = none, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0"
);
