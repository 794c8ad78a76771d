-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is sealed stays: no row of these tables is ever changed or removed. 42501 is read as Forbidden.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = '42501';
END
$$;
CREATE TRIGGER audit_entry_keep BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_whole BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER packet_keep BEFORE UPDATE OR DELETE ON packet
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER packet_whole BEFORE TRUNCATE ON packet
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attempt_keep BEFORE UPDATE OR DELETE ON attempt
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attempt_whole BEFORE TRUNCATE ON attempt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attempt_result_keep BEFORE UPDATE OR DELETE ON attempt_result
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attempt_result_whole BEFORE TRUNCATE ON attempt_result
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_head_keep BEFORE DELETE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_head_whole BEFORE TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Words of dossiers. The column is folded already, so words are cut at spaces and nowhere else.
CREATE INDEX dossier_words ON dossier
    USING gin (array_to_tsvector(string_to_array(search_text, ' '))) WITH (fastupdate = off);
