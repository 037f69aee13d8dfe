-- A reading of all texts for the names of a changed catalogue: which names they were read with, and how far it has come.
create table rereading (
    id uuid primary key,
    version integer not null default 0,
    -- of every name that was read for, and of the rules of reading
    fingerprint text not null,
    state text not null check (state in ('RUNNING', 'DONE', 'SUPERSEDED')),
    total integer not null,
    done integer not null default 0,
    changed integer not null default 0,
    -- the last entry that was read; the next batch begins behind it
    behind uuid,
    -- entries that somebody was writing just then
    left_over uuid[] not null default '{}',
    started_at timestamptz not null,
    finished_at timestamptz
);
create index rereading_started on rereading (started_at);
