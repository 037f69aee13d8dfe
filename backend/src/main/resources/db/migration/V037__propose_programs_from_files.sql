-- What a file of another catalogue (jGrants, ミラサポplus) says, until a person takes it over or refuses it.
create table program_proposal (
    id uuid primary key,
    version integer not null default 0,
    -- whose own it would be; null for nationwide
    council_id uuid references council,
    source text not null check (source in ('JGRANTS', 'MIRASAPO')),
    source_id text not null,
    file_name text not null,
    name text not null,
    -- the fields that the file fills
    content jsonb not null,
    content_sha256 text not null,
    -- the programme that it would change; null for a new one
    program_id uuid references program,
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    proposed_at timestamptz not null,
    proposed_by_name text not null,
    decided_at timestamptz,
    decided_by_name text,
    decision_reason text
);
create unique index program_proposal_open on program_proposal (council_id, source, source_id) nulls not distinct
    where state = 'OPEN';
create index program_proposal_council on program_proposal (council_id, state, id);
create index program_proposal_source on program_proposal (source, source_id);
create index program_proposal_program on program_proposal (program_id) where program_id is not null;
