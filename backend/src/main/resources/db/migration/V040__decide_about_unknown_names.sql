-- What a council decided about names that look like programmes and are not in the catalogue.
create table program_candidate (
    council_id uuid not null references council,
    -- the name in its folded spelling
    key text not null,
    name text not null,
    state text not null check (state in ('ACCEPTED', 'REFUSED')),
    -- the programme that it is a name of now
    program_id uuid references program on delete set null,
    decided_at timestamptz not null,
    decided_by text not null,
    decided_by_name text not null,
    primary key (council_id, key)
);
create index program_candidate_program on program_candidate (program_id);
