-- Keycloak says who somebody is (sub); what they may do is said here.
create table person (
    sub text primary key,
    name text not null,
    email text,
    last_seen_at timestamptz not null
);

create table membership (
    id uuid primary key,
    version integer not null default 0,
    sub text not null,
    council_id uuid not null references council,
    member_id uuid references member,
    role text not null check (role in ('VIEWER', 'EDITOR', 'APPROVER', 'SECRETARIAT')),
    name text not null default '',
    email text,
    created_at timestamptz not null default now(),
    -- a seat carries a member, the secretariat a whole council
    check ((role = 'SECRETARIAT') = (member_id is null))
);
create unique index membership_seat on membership (sub, council_id, coalesce(member_id, council_id), role);
create index membership_member on membership (member_id);
create index membership_council on membership (council_id);
