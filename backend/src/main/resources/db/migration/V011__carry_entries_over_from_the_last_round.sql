-- What a member decided about each entry of its last accepted part: 継続, 更新, 終了.
create table carry_decision (
    id uuid primary key,
    version integer not null default 0,
    submission_id uuid not null references submission,
    -- last round's entry, as the accepted version has it; the row itself may have been deleted since
    source_entry uuid not null,
    source_version integer not null,
    choice text not null check (choice in ('CONTINUED', 'UPDATED', 'ENDED')),
    -- the carried entry; stays when that is deleted
    entry_id uuid,
    decided_at timestamptz not null,
    decided_by text not null,
    decided_by_name text not null,
    on_behalf boolean not null default false,
    unique (submission_id, source_entry)
);

-- Carried over and since then neither changed nor confirmed by a person.
alter table entry add column unconfirmed boolean not null default false;

-- Where a submission carries over from: the accepted version of the member's latest earlier part that has one.
create view carry_source as
select s.id as submission_id,
    (select v.id from submission p
        join round e on e.id = p.round_id
        join submission_version v on v.submission_id = p.id and v.number = p.accepted_version
        where p.member_id = s.member_id and p.council_id = s.council_id
            and (e.fiscal_year, e.opened_at) < (r.fiscal_year, r.opened_at)
        order by e.fiscal_year desc, e.opened_at desc limit 1) as version_id
from submission s join round r on r.id = s.round_id;
