-- Somebody who leaves keeps what they did; a role that is disabled counts nowhere, and may be given back or given anew.
alter table membership add column disabled_at timestamptz;
drop index membership_seat;
create unique index membership_seat on membership (sub, council_id, coalesce(member_id, council_id), role)
    where disabled_at is null;
