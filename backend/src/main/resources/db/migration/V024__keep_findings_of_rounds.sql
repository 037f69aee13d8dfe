-- 点検事項: what to look at before compiling, kept so that a decision holds as long as the text is the same.
create table finding (
    id uuid primary key,
    version integer not null default 0,
    round_id uuid not null references round,
    council_id uuid not null references council,
    -- digest of the sort and the text in question: a changed text is another finding
    key text not null,
    code text not null,
    args jsonb not null,
    -- [{"member_id", "member", "submission_id", "theme", "kind", "entry_id", "field", "start", "end", "excerpt"}]
    places jsonb not null,
    -- place of the first of them in the table
    ordinal integer not null,
    -- the last check that found it
    run integer not null,
    found_at timestamptz not null,
    -- set while the text is not there any more
    gone_at timestamptz,
    gone_by_name text,
    accepted_at timestamptz,
    accepted_by text,
    accepted_by_name text,
    note text not null default '',
    unique (round_id, key)
);
create index finding_list on finding (round_id, ordinal, id);

-- The last check of a round; its row keeps two checks from running at once.
create table finding_run (
    round_id uuid primary key references round,
    number integer not null,
    at timestamptz,
    by_name text
);
