-- An alias may hold for a time only, and may be the word of one council or of one of its members (「同助成金」).
alter table program_alias drop constraint program_alias_pkey;
alter table program_alias
    add id uuid primary key default gen_random_uuid(),
    add valid_from date,
    add valid_to date,
    add council_id uuid references council,
    add member_id uuid references member,
    add constraint program_alias_member_council check (member_id is null or council_id is not null);
create unique index program_alias_once on program_alias (program_id, name, council_id, member_id, valid_from, valid_to)
    nulls not distinct;
create index program_alias_council on program_alias (council_id) where council_id is not null;
create index program_alias_member on program_alias (member_id) where member_id is not null;

-- Two that were the same: the one that went stays as a row that leads to the other. And what followed one that ended.
alter table program
    add merged_into_id uuid references program,
    add successor_id uuid references program,
    add constraint program_not_merged_into_itself check (merged_into_id <> id),
    add constraint program_not_its_own_successor check (successor_id <> id);
create index program_merged_into on program (merged_into_id) where merged_into_id is not null;
create index program_successor on program (successor_id) where successor_id is not null;
