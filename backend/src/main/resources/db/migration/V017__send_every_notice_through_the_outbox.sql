-- Not only receipts: every notice is a row here, told once to each recipient, with the text that was sent.
alter table notification drop constraint notification_kind_check;
alter table notification drop constraint notification_kind_submission_id_number_address_key;
alter table notification
    alter column submission_id drop not null,
    alter column number drop not null,
    add column state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'NOT_NEEDED')),
    add column round_id uuid references round,
    add column member_id uuid references member,
    -- the person; null for an address that several share
    add column sub text,
    -- what it tells of, and whom: nobody is told the same twice
    add column occasion text,
    -- what only the moment of queueing knew, by placeholder
    add column facts jsonb not null default '{}',
    -- waits for the daily digest of its address
    add column digest boolean not null default false,
    -- the notification whose mail carried this one along
    add column carrier_id uuid references notification,
    -- who sent it by hand; null when it was sent by itself
    add column asked_by_name text,
    -- when somebody had it sent once more
    add column resent_at timestamptz,
    -- what was sent
    add column subject text,
    add column body text;

update notification n set
    state = case when n.sent_at is not null then 'SENT' when n.due_at is null then 'GIVEN_UP' else 'WAITING' end,
    occasion = concat_ws(':', n.kind, n.submission_id, n.number, lower(n.address)),
    round_id = s.round_id,
    member_id = s.member_id
from submission s where s.id = n.submission_id;

alter table notification
    alter column occasion set not null,
    alter column state drop default,
    add constraint notification_kind_check check (kind in ('WELCOME', 'INVITATION', 'OPENING', 'REMINDER', 'RECEIPT',
        'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXTENDED', 'COMMENTED', 'ANSWERED', 'CORRECTED', 'OBJECTED', 'LAST_CHECK',
        'PUBLISHED')),
    add constraint notification_due_check check (due_at is null or state = 'WAITING');
create unique index notification_occasion on notification (occasion);
create index notification_council on notification (council_id, id);
create index notification_round on notification (round_id, id);
create index notification_carrier on notification (carrier_id);
-- A log: what was sent stays.
revoke delete on notification from torikumi_app;
