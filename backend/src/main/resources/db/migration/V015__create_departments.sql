-- 課: the names that an organisation's people choose from, in its own order. Entries keep the text that was written.
create table department (
    id uuid primary key,
    version integer not null default 0,
    organization_id uuid references organization,
    -- a seat for which no organisation is registered has a list of its own
    member_id uuid references member,
    name text not null,
    position integer not null,
    -- what it was called before: [{"name": "...", "until": "2026-04-01"}], the latest first
    former_names jsonb not null default '[]',
    check (num_nonnulls(organization_id, member_id) = 1)
);
create unique index department_name on department (coalesce(organization_id, member_id), name);
