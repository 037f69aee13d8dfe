-- An assisted load of an old table: the source as it came, what was proposed, what a person decided.
create table import (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    round_id uuid not null references round,
    file_name text not null,
    bytes bytea not null,
    sha256 text not null,
    encoding text not null,
    encoding_guessed boolean not null,
    state text not null check (state in ('PROPOSED', 'APPLIED')),
    proposal jsonb not null,
    mapping jsonb not null,
    result jsonb,
    created_at timestamptz not null,
    created_by text not null,
    created_by_name text not null,
    applied_at timestamptz
);
create index import_round on import (round_id, created_at desc);
