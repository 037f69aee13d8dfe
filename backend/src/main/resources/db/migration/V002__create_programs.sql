-- Support measures (red) and support institutions (blue), nationwide or one council's own.
create table program (
    id uuid primary key,
    version integer not null default 0,
    kind text not null check (kind in ('SUPPORT_PROGRAM', 'SUPPORT_INSTITUTION')),
    type text not null,
    council_id uuid references council,
    parent_id uuid references program,
    organization_id uuid references organization,
    name text not null,
    name_kana text,
    provider text,
    official_url text,
    summary text,
    -- every name in its folded spelling, one a line
    search_key text not null default '',
    valid_from date,
    valid_to date
);
create index program_name on program (name, id);
create index program_parent on program (parent_id);
create index program_council on program (council_id);

create table program_alias (
    program_id uuid not null references program on delete cascade,
    name text not null,
    primary key (program_id, name)
);

-- Which programmes a council prints in colour (主な支援策); no row means coloured.
create table council_program (
    council_id uuid not null references council,
    program_id uuid not null references program,
    colored boolean not null,
    primary key (council_id, program_id)
);
