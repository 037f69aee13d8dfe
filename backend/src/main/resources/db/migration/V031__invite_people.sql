-- Who was asked to join a seat or a secretariat. Written first and carried out in the identity provider afterwards,
-- again and again until it was done, so that an identity provider that is away loses nobody.
create table invitation (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    member_id uuid references member,
    role text not null check (role in ('VIEWER', 'EDITOR', 'APPROVER', 'SECRETARIAT')),
    name text not null,
    email text not null,
    language text not null check (language in ('ja', 'en')),
    -- WAITING to be carried out; SENT: a mail with the link went out; GRANTED: the account was complete already
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GRANTED')),
    -- the account, once there is one
    sub text,
    invited_at timestamptz not null,
    invited_by_name text not null,
    sent_at timestamptz,
    -- when to try; null when it was done or given up
    due_at timestamptz,
    attempts integer not null default 0,
    -- code of why the last try failed
    failure text,
    check ((role = 'SECRETARIAT') = (member_id is null))
);
create unique index invitation_waiting on invitation (lower(email), council_id, coalesce(member_id, council_id), role)
    where state = 'WAITING';
create index invitation_council on invitation (council_id, id);
create index invitation_member on invitation (member_id, id);
create index invitation_due on invitation (due_at) where due_at is not null;

-- What an account of the identity provider is to be, and since when its sessions are refused.
create table account (
    sub text primary key,
    enabled boolean not null,
    sessions_ended_at timestamptz,
    due_at timestamptz,
    attempts integer not null default 0,
    failure text
);
create index account_due on account (due_at) where due_at is not null;
create index account_ended on account (sessions_ended_at) where sessions_ended_at is not null;
