-- One member's part of one round: its cells, their entries, their history.
create table submission (
    id uuid primary key,
    version integer not null default 0,
    round_id uuid not null references round,
    round_member_id uuid not null unique references round_member,
    member_id uuid not null references member,
    council_id uuid not null references council,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    -- where withdraw leads back to
    state_before_submit text check (state_before_submit in ('DRAFT', 'RETURNED')),
    due_at timestamptz,
    not_participating boolean not null default false,
    return_reason text,
    returned_whole boolean not null default false,
    last_version integer not null default 0,
    accepted_version integer,
    submitted_at timestamptz,
    submitted_by text,
    accepted_at timestamptz,
    updated_at timestamptz not null default now(),
    unique (round_id, member_id)
);
create index submission_member on submission (member_id, round_id);

create table cell (
    id uuid primary key,
    version integer not null default 0,
    submission_id uuid not null references submission,
    round_theme_id uuid not null references round_theme,
    theme integer not null,
    kind text not null check (kind in ('INITIATIVE', 'CHALLENGE')),
    nothing_to_report boolean not null default false,
    declared_by text,
    declared_by_name text,
    declared_at timestamptz,
    completed boolean not null default false,
    returned boolean not null default false,
    return_reason text,
    unique (submission_id, theme, kind)
);

create table entry (
    id uuid primary key,
    row_version integer not null default 0,
    -- version counts what the author wrote; derived counts mentions and position
    version integer not null default 1,
    derived integer not null default 0,
    lineage_id uuid not null,
    carried_from_entry uuid,
    carried_from_version integer,
    cell_id uuid not null references cell,
    submission_id uuid not null references submission,
    rank text not null collate "C",
    department text,
    heading text,
    title text,
    text text not null,
    marker text not null default 'ITEM' check (marker in ('ITEM', 'NONE')),
    search_key text not null default '',
    -- of what the author wrote; tells changed cells from unchanged ones without reading texts
    content_hash text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    updated_by_name text not null,
    -- 代理入力: always shown
    updated_on_behalf boolean not null default false,
    unique (cell_id, rank) deferrable initially deferred
);
create index entry_submission on entry (submission_id);

create table entry_response_measure (
    entry_id uuid not null references entry on delete cascade,
    round_response_measure_id uuid not null references round_response_measure,
    primary key (entry_id, round_response_measure_id)
);

-- Every saved state of an entry; also how a deleted one is found again.
create table entry_revision (
    id uuid primary key,
    entry_id uuid not null,
    submission_id uuid not null references submission,
    entry_version integer not null,
    action text not null check (action in ('CREATE', 'UPDATE', 'MOVE', 'DELETE')),
    content jsonb not null,
    at timestamptz not null,
    by text not null,
    by_name text not null,
    on_behalf boolean not null default false
);
create index entry_revision_entry on entry_revision (entry_id, entry_version);
create index entry_revision_submission on entry_revision (submission_id, at);

create table mention (
    id uuid primary key,
    version integer not null default 0,
    entry_id uuid not null references entry on delete cascade,
    field text not null check (field in ('TEXT', 'TITLE', 'HEADING')),
    start_offset integer not null check (start_offset >= 0),
    end_offset integer not null check (end_offset > start_offset),
    program_id uuid not null references program,
    kind text not null check (kind in ('SUPPORT_PROGRAM', 'SUPPORT_INSTITUTION')),
    state text not null check (state in ('DETECTED', 'CONFIRMED', 'DISMISSED', 'MANUAL'))
);
create index mention_entry on mention (entry_id);
create index mention_program on mention (program_id);

-- Numbered immutable versions, made by submitting.
create table submission_version (
    id uuid primary key,
    submission_id uuid not null references submission,
    number integer not null,
    content jsonb not null,
    -- "theme/kind" -> digest of the cell's content
    cell_digests jsonb not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    submitted_by_name text not null,
    on_behalf boolean not null default false,
    unique (submission_id, number)
);
