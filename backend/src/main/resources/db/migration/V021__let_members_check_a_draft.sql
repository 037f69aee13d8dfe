-- 案 goes round for a last check; 会議配付版 is what was handed out at the meeting, and publication starts from it.
alter table edition drop constraint edition_kind_check;
alter table edition add constraint edition_kind_check
    check (kind in ('DRAFT', 'MEETING', 'PUBLISHED', 'CORRECTED', 'UPDATED'));
-- the edition whose content this one repeats; null when it was compiled anew
alter table edition add column from_edition_id uuid references edition;

create table last_check (
    id uuid primary key,
    version integer not null default 0,
    edition_id uuid not null unique references edition,
    council_id uuid not null references council,
    round_id uuid not null references round,
    -- the last day for answers, in Japan
    due_on date not null,
    message text not null default '',
    started_at timestamptz not null,
    started_by_name text not null
);
create index last_check_round on last_check (round_id, id desc);

create table last_check_answer (
    id uuid primary key,
    version integer not null default 0,
    last_check_id uuid not null references last_check,
    member_id uuid not null references member,
    member_name text not null,
    position integer not null,
    -- 修正なし, 修正あり; null while nobody has answered
    answer text check (answer in ('NO_CHANGE', 'CHANGES')),
    comment text not null default '',
    answered_at timestamptz,
    answered_by_name text,
    on_behalf boolean not null default false,
    -- kept from the check of an earlier draft in which this member's rows were the same
    kept boolean not null default false,
    unique (last_check_id, member_id)
);
create index last_check_answer_member on last_check_answer (member_id);
revoke delete on last_check, last_check_answer from torikumi_app;
