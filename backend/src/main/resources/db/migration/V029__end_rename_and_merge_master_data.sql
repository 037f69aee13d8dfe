-- What is referred to is ended, not deleted; renaming keeps the former name; two organisations can become one.
alter table organization add column valid_from date;
alter table organization add column valid_to date;
alter table organization add column merged_into_id uuid references organization;
alter table category add column valid_from date;
alter table category add column valid_to date;
alter table response_measure add column valid_from date;

create table former_name (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    subject_id uuid not null,
    -- null for organisations, which belong to no council
    council_id uuid references council,
    name text not null,
    renamed_at timestamptz not null default now()
);
create index former_name_council on former_name (council_id, renamed_at desc);
create index former_name_subject on former_name (subject_id, renamed_at desc);
revoke update, delete, truncate on former_name from torikumi_app;

-- Written where the rows are, so that no way of renaming (screen, API, file) can forget it.
create function keep_former_name() returns trigger language plpgsql as $$
declare
    council uuid;
begin
    if tg_table_name = 'response_measure' then
        select t.council_id into council from theme t where t.id = (to_jsonb(new) ->> 'theme_id')::uuid;
    else
        council := (to_jsonb(new) ->> 'council_id')::uuid;
    end if;
    insert into former_name (kind, subject_id, council_id, name)
        values (upper(tg_table_name), old.id, council, old.name);
    return null;
end
$$;
create trigger organization_former_name after update of name on organization
    for each row when (old.name is distinct from new.name) execute function keep_former_name();
create trigger category_former_name after update of name on category
    for each row when (old.name is distinct from new.name) execute function keep_former_name();
create trigger member_former_name after update of name on member
    for each row when (old.name is distinct from new.name) execute function keep_former_name();
create trigger theme_former_name after update of name on theme
    for each row when (old.name is distinct from new.name) execute function keep_former_name();
create trigger response_measure_former_name after update of name on response_measure
    for each row when (old.name is distinct from new.name) execute function keep_former_name();

create table organization_proposal (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    kind text not null check (kind in ('MERGE', 'CHANGE', 'CREATE')),
    organization_id uuid references organization,
    into_id uuid references organization,
    name text,
    name_kana text,
    corporate_number text,
    reason text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    proposed_at timestamptz not null,
    proposed_by_name text not null,
    decided_at timestamptz,
    decided_by_name text,
    decision_reason text
);
create index organization_proposal_state on organization_proposal (state, id desc);
create index organization_proposal_council on organization_proposal (council_id, id desc);
revoke delete on organization_proposal from torikumi_app;
