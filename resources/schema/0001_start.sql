-- SPDX-License-Identifier: GPL-3.0-or-later
-- One text for SQLite and PostgreSQL. Tokens in braces are answered by Dialect:
-- {identity} key column, {text} text compared byte-wise, {blob} bytes.
-- Moments are UTC milliseconds; "none" is 253402300799000 (9999-12-31). Yes and no are 1 and 0.

CREATE TABLE schema_version (
    number INTEGER NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    digest {text} NOT NULL,
    applied BIGINT NOT NULL,
    program {text} NOT NULL
);

CREATE TABLE meta (
    name {text} NOT NULL PRIMARY KEY,
    value {text} NOT NULL
);

-- People ---------------------------------------------------------------------------------------

CREATE TABLE app_user (
    id {identity},
    login {text} NOT NULL UNIQUE,
    full_name {text} NOT NULL,
    role {text} NOT NULL CHECK (role IN ('officer', 'supervisor', 'itstaff', 'administrator')),
    unit {text} NOT NULL DEFAULT '',
    password_hash {text} NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0,
    active SMALLINT NOT NULL DEFAULT 1,
    created BIGINT NOT NULL,
    last_sign_in BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1
);

-- Audit trail: insert-only, hash-linked; audit_head is the row every writer locks ----------------

CREATE TABLE audit_head (
    id SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
    sequence BIGINT NOT NULL,
    hash {text} NOT NULL
);

CREATE TABLE audit_entry (
    sequence BIGINT NOT NULL PRIMARY KEY,
    moment BIGINT NOT NULL,
    login {text} NOT NULL,
    os_user {text} NOT NULL,
    machine {text} NOT NULL,
    program {text} NOT NULL,
    action {text} NOT NULL,
    object_kind {text} NOT NULL,
    object_id {text} NOT NULL,
    changes {text} NOT NULL,
    reason {text} NOT NULL,
    correlation {text} NOT NULL,
    digest {text} NOT NULL,
    previous_hash {text} NOT NULL,
    hash {text} NOT NULL
);
CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id, sequence);
CREATE INDEX audit_entry_login ON audit_entry (login, sequence);
CREATE INDEX audit_entry_action ON audit_entry (action, sequence);

-- Catalogues -----------------------------------------------------------------------------------

CREATE TABLE unit (
    code {text} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    parent {text} NOT NULL DEFAULT '',
    level INTEGER NOT NULL DEFAULT 0,
    successor {text} NOT NULL DEFAULT '',
    valid_to BIGINT NOT NULL DEFAULT 253402300799000
);

CREATE TABLE field (
    code {text} NOT NULL PRIMARY KEY,
    name {text} NOT NULL
);

CREATE TABLE procedure (
    code {text} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    field_code {text} NOT NULL DEFAULT '',
    term_hours INTEGER NOT NULL DEFAULT -1, -- working hours; 0 within the day, -1 not known
    term_days INTEGER NOT NULL DEFAULT 0, -- calendar days; above 0 they are the term
    cut_off INTEGER NOT NULL DEFAULT 900, -- within the day: last minute of the day for it
    pauses {text} NOT NULL DEFAULT '', -- what waiting does, where not as usual: supplement=restart
    paper_result SMALLINT NOT NULL DEFAULT 1,
    valid_to BIGINT NOT NULL DEFAULT 253402300799000
);

-- Local procedure code -> national code, kept by hand.
CREATE TABLE procedure_mapping (
    local_code {text} NOT NULL PRIMARY KEY,
    national_code {text} NOT NULL,
    changed BIGINT NOT NULL,
    changed_by {text} NOT NULL
);

-- Days that differ from Monday to Friday: a day off, or a swapped working day. unit '' = all.
CREATE TABLE calendar_day (
    unit {text} NOT NULL,
    day {text} NOT NULL,
    working SMALLINT NOT NULL,
    note {text} NOT NULL DEFAULT '',
    PRIMARY KEY (unit, day)
);

-- Dossiers -------------------------------------------------------------------------------------

-- members is the dossier packet item (JSON object, names of QCVN 120:2019 and later): the truth.
-- The columns are derived from it by one function, so that lists can filter and sort.
CREATE TABLE dossier (
    id {identity},
    version BIGINT NOT NULL DEFAULT 1,
    code {text} NOT NULL UNIQUE,
    portal_code {text} NOT NULL DEFAULT '',
    unit {text} NOT NULL,
    unit_name {text} NOT NULL,
    procedure_code {text} NOT NULL,
    procedure_name {text} NOT NULL,
    field_code {text} NOT NULL,
    field_name {text} NOT NULL,
    applicant {text} NOT NULL,
    name_key {text} NOT NULL,
    abstract {text} NOT NULL,
    status INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    submitted BIGINT NOT NULL,
    received BIGINT NOT NULL,
    due BIGINT NOT NULL,
    finished BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    payment {text} NOT NULL,
    sync {text} NOT NULL,
    search_text {text} NOT NULL,
    members {text} NOT NULL,
    profile {text} NOT NULL,
    changed BIGINT NOT NULL,
    changed_by {text} NOT NULL
);
CREATE INDEX dossier_received ON dossier (received, id);
CREATE INDEX dossier_due ON dossier (due, id);
CREATE INDEX dossier_name ON dossier (name_key, id);
CREATE INDEX dossier_status_received ON dossier (status, received, id);
CREATE INDEX dossier_status_due ON dossier (status, due, id);
CREATE INDEX dossier_unit_received ON dossier (unit, received, id);
CREATE INDEX dossier_unit_due ON dossier (unit, due, id);
CREATE INDEX dossier_procedure_received ON dossier (procedure_code, received, id);
CREATE INDEX dossier_channel_received ON dossier (channel, received, id);
CREATE INDEX dossier_sync ON dossier (sync, received, id);
CREATE INDEX dossier_finished ON dossier (finished, id);
-- What people work from: small, because most dossiers are closed.
CREATE INDEX dossier_open_due ON dossier (due, id) WHERE status IN (2, 4);
CREATE INDEX dossier_unit_open_due ON dossier (unit, due, id) WHERE status IN (2, 4);
CREATE INDEX dossier_waiting_received ON dossier (received, id) WHERE status IN (5, 6);
CREATE INDEX dossier_waiting_due ON dossier (due, id) WHERE status IN (5, 6);
CREATE INDEX dossier_registered ON dossier (submitted, id) WHERE status = 1;

-- A list's filter kept under a name by one person; query is what the list is opened with.
CREATE TABLE saved_view (
    id {identity},
    owner {text} NOT NULL,
    place {text} NOT NULL,
    name {text} NOT NULL,
    query {text} NOT NULL,
    UNIQUE (owner, place, name)
);

-- Other codes of a dossier (the portal's, or a second one by accident); key: letters and digits only.
CREATE TABLE dossier_alias (
    key {text} NOT NULL,
    dossier BIGINT NOT NULL REFERENCES dossier (id),
    alias {text} NOT NULL,
    PRIMARY KEY (key, dossier)
);

-- The last serial given to a dossier of a unit on a day (yyMMdd): two clerks never get one number.
CREATE TABLE dossier_serial (
    unit {text} NOT NULL,
    day {text} NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (unit, day)
);

-- The one new date with apology a dossier may get (form 04 of Circular 03/2025/TT-VPCP).
CREATE TABLE dossier_extension (
    dossier_code {text} NOT NULL PRIMARY KEY,
    granted BIGINT NOT NULL,
    due_before BIGINT NOT NULL,
    due BIGINT NOT NULL,
    reason {text} NOT NULL,
    document {text} NOT NULL DEFAULT '',
    person {text} NOT NULL
);

-- Processing steps (progress packet items). There is no step number on the wire: the digest of all
-- members tells one step from another.
CREATE TABLE step (
    id {identity},
    dossier_code {text} NOT NULL,
    moment BIGINT NOT NULL,
    person {text} NOT NULL,
    status INTEGER NOT NULL,
    content {text} NOT NULL,
    members {text} NOT NULL,
    digest {text} NOT NULL,
    packet BIGINT NOT NULL DEFAULT 0,
    UNIQUE (dossier_code, digest)
);
CREATE INDEX step_dossier ON step (dossier_code, moment, id);

-- One row per dossier movement, per day: what charts read. Kept in the dossier's transaction.
-- event: held (day ''), received, finished_early, finished_on_time, finished_late, returned, due_open.
CREATE TABLE dossier_day (
    day {text} NOT NULL,
    event {text} NOT NULL,
    unit {text} NOT NULL,
    field_code {text} NOT NULL,
    procedure_code {text} NOT NULL,
    channel INTEGER NOT NULL,
    status INTEGER NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, event, unit, field_code, procedure_code, channel, status)
);
CREATE INDEX dossier_day_event ON dossier_day (event, unit, day);

-- Delivery -------------------------------------------------------------------------------------

-- A lane keeps order: one per dossier (dossier packets before their progress), one per unit,
-- period and form for figures. head is the first unsettled packet, all before head_position are
-- settled. phase says what the head allows and due when: due = may be sent, ask = may be looked up,
-- busy = on the wire until its lease ends, blocked = waits for a person.
CREATE TABLE lane (
    id {identity},
    name {text} NOT NULL UNIQUE,
    dossier_code {text} NOT NULL,
    unit {text} NOT NULL,
    last_position BIGINT NOT NULL DEFAULT 0,
    head BIGINT NOT NULL DEFAULT 0,
    head_position BIGINT NOT NULL DEFAULT 0,
    phase {text} NOT NULL DEFAULT 'empty'
        CHECK (phase IN ('empty', 'due', 'busy', 'ask', 'blocked')),
    due BIGINT NOT NULL DEFAULT 0
);
-- Serves claiming: WHERE phase = ? AND due <= ? ORDER BY due, id.
CREATE INDEX lane_phase ON lane (phase, due, id);
CREATE INDEX lane_dossier ON lane (dossier_code);

-- Sealed: never updated, never deleted (triggers in 0001_start.<engine>.sql). digest and
-- content_key are hexadecimal SHA-256; act joins the packets one act sealed.
CREATE TABLE packet (
    id {identity},
    kind {text} NOT NULL,
    profile {text} NOT NULL,
    encoding {text} NOT NULL,
    dossier_code {text} NOT NULL,
    unit {text} NOT NULL,
    lane BIGINT NOT NULL REFERENCES lane (id),
    position BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    supersedes BIGINT NOT NULL DEFAULT 0,
    origin {text} NOT NULL CHECK (origin IN ('new', 'edit', 'flip', 'undo', 'reissue')),
    act {text} NOT NULL,
    body {blob} NOT NULL,
    digest {text} NOT NULL,
    content_key {text} NOT NULL,
    author {text} NOT NULL,
    reason {text} NOT NULL,
    created BIGINT NOT NULL,
    UNIQUE (lane, position, revision)
);
CREATE INDEX packet_dossier ON packet (dossier_code, id);
CREATE INDEX packet_content ON packet (content_key);
CREATE INDEX packet_supersedes ON packet (supersedes);
CREATE INDEX packet_act ON packet (act, id);

-- The moving part of a packet, 1:1. cause is set exactly while state is refused or parked;
-- past_state, past_cause tell what it was before it moved on; remedied is the cause a repair or
-- resend answers to; unclear: its last attempt has no result, a person decides before anything else;
-- after_quiet: what an unknown packet waits for, a look-up, its repetition, or ('') a person.
CREATE TABLE delivery (
    packet BIGINT NOT NULL PRIMARY KEY REFERENCES packet (id),
    state {text} NOT NULL CHECK (state IN ('draft', 'ready', 'claimed', 'waiting', 'unknown', 'asking',
        'accepted', 'refused', 'parked', 'held', 'superseded', 'cancelled')),
    lane BIGINT NOT NULL,
    position BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    unit {text} NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    crashes INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL DEFAULT 0,
    lease_token BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0,
    lease_owner {text} NOT NULL DEFAULT '',
    code {text} NOT NULL DEFAULT '',
    message {text} NOT NULL DEFAULT '',
    cause {text} NOT NULL DEFAULT '',
    past_state {text} NOT NULL DEFAULT '',
    past_cause {text} NOT NULL DEFAULT '',
    remedied {text} NOT NULL DEFAULT '',
    decided SMALLINT NOT NULL DEFAULT 0,
    unclear SMALLINT NOT NULL DEFAULT 0,
    after_quiet {text} NOT NULL DEFAULT '' CHECK (after_quiet IN ('', 'ask', 'repeat')),
    changed BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX delivery_state ON delivery (state, packet);
CREATE INDEX delivery_unit ON delivery (unit, state, packet);
CREATE INDEX delivery_cause ON delivery (cause, packet) WHERE cause <> '';
CREATE INDEX delivery_lane ON delivery (lane, position, revision);

-- Written before the wire; attempt_result once after. No result means: it may have been sent.
CREATE TABLE attempt (
    id {identity},
    packet BIGINT NOT NULL REFERENCES packet (id),
    number INTEGER NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('send', 'ask')),
    lease_token BIGINT NOT NULL,
    started BIGINT NOT NULL,
    endpoint {text} NOT NULL,
    digest {text} NOT NULL,
    UNIQUE (packet, number)
);

CREATE TABLE attempt_result (
    attempt BIGINT NOT NULL PRIMARY KEY REFERENCES attempt (id),
    ended BIGINT NOT NULL,
    outcome {text} NOT NULL,
    http_status INTEGER NOT NULL,
    code {text} NOT NULL,
    message {text} NOT NULL,
    answer {blob} NOT NULL,
    answer_digest {text} NOT NULL,
    answer_cut SMALLINT NOT NULL,
    duration BIGINT NOT NULL,
    clock_skew BIGINT NOT NULL,
    moved SMALLINT NOT NULL
);

-- What the portal is known to hold.
CREATE TABLE portal_fact (
    dossier_code {text} NOT NULL PRIMARY KEY,
    accepted_packet BIGINT NOT NULL DEFAULT 0,
    accepted_at BIGINT NOT NULL DEFAULT 0,
    accepted_item {text} NOT NULL DEFAULT '',
    looked_up_at BIGINT NOT NULL DEFAULT 0,
    looked_up {text} NOT NULL DEFAULT '',
    known SMALLINT NOT NULL DEFAULT -1
);

CREATE TABLE accepted_step (
    dossier_code {text} NOT NULL,
    digest {text} NOT NULL,
    packet BIGINT NOT NULL,
    PRIMARY KEY (dossier_code, digest)
);

-- Groups by cause: what is alike in the portal's refusals or our findings. cause_unit.count is the
-- number of packets refused or parked for it now, kept on every change of a delivery.
CREATE TABLE cause (
    id {text} NOT NULL PRIMARY KEY,
    origin {text} NOT NULL CHECK (origin IN ('portal', 'rule')),
    kind {text} NOT NULL,
    profile {text} NOT NULL,
    code {text} NOT NULL,
    member {text} NOT NULL,
    pattern {text} NOT NULL,
    sample {text} NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    remedy {text} NOT NULL DEFAULT '',
    remedy_at BIGINT NOT NULL DEFAULT 0,
    remedy_sent BIGINT NOT NULL DEFAULT 0,
    remedy_passed BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE cause_unit (
    cause {text} NOT NULL REFERENCES cause (id),
    unit {text} NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (cause, unit)
);
CREATE INDEX cause_unit_open ON cause_unit (unit, cause) WHERE count > 0;

-- A careful resend of a group: step 0 = not let go yet, 1 … = the step it was made ready in.
CREATE TABLE ramp_packet (
    act {text} NOT NULL,
    packet BIGINT NOT NULL REFERENCES packet (id),
    step INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (act, packet)
);
CREATE INDEX ramp_packet_step ON ramp_packet (act, step, packet);

-- The far end: its breaker (kept through a restart), a person's pause, and which process sends.
CREATE TABLE endpoint (
    name {text} NOT NULL PRIMARY KEY,
    trouble {text} NOT NULL DEFAULT '',
    detail {text} NOT NULL DEFAULT '',
    not_before BIGINT NOT NULL DEFAULT 0,
    openings INTEGER NOT NULL DEFAULT 0,
    last_success BIGINT NOT NULL DEFAULT 0,
    last_failure BIGINT NOT NULL DEFAULT 0,
    clock_skew BIGINT NOT NULL DEFAULT 0,
    paused SMALLINT NOT NULL DEFAULT 0,
    paused_by {text} NOT NULL DEFAULT '',
    sender {text} NOT NULL DEFAULT '',
    sender_name {text} NOT NULL DEFAULT '',
    sender_until BIGINT NOT NULL DEFAULT 0
);

-- Unsaved form work, kept through a crash.
CREATE TABLE draft (
    packet BIGINT NOT NULL,
    login {text} NOT NULL,
    body {blob} NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (packet, login)
);

-- Surveys and statistics ------------------------------------------------------------------------

CREATE TABLE survey_response (
    id {identity},
    source_key {text} NOT NULL UNIQUE,
    unit {text} NOT NULL,
    procedure_code {text} NOT NULL,
    dossier_code {text} NOT NULL,
    moment BIGINT NOT NULL,
    channel INTEGER NOT NULL,
    level INTEGER NOT NULL,
    comment {text} NOT NULL,
    search_text {text} NOT NULL
);
CREATE INDEX survey_response_unit ON survey_response (unit, moment);
CREATE INDEX survey_response_moment ON survey_response (moment);

-- level: 2 very satisfied, 1 satisfied, 0 not satisfied (Decree 61/2018 scoring).
CREATE TABLE survey_answer (
    response BIGINT NOT NULL REFERENCES survey_response (id),
    question {text} NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (response, question)
);
CREATE INDEX survey_answer_question ON survey_answer (question, level);

CREATE TABLE survey_question (
    code {text} NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    content {text} NOT NULL
);

-- Which column of a table from elsewhere means which member, as a person chose it; a source is known
-- by the digest of its headings. members: JSON object heading → member, "" left out.
CREATE TABLE table_mapping (
    source {text} NOT NULL PRIMARY KEY,
    members {text} NOT NULL,
    changed BIGINT NOT NULL,
    changed_by {text} NOT NULL
);

-- Frozen reports: what was printed today prints the same next year.
CREATE TABLE statistics_report (
    id {identity},
    form {text} NOT NULL,
    unit {text} NOT NULL,
    period_from BIGINT NOT NULL,
    period_to BIGINT NOT NULL,
    definition INTEGER NOT NULL,
    frozen BIGINT NOT NULL,
    frozen_by {text} NOT NULL,
    content {text} NOT NULL,
    digest {text} NOT NULL
);
CREATE INDEX statistics_report_period ON statistics_report (form, unit, period_from, period_to, id);
