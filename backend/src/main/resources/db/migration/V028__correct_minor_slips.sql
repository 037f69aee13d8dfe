-- 事務局修正（軽微）: slips that the secretariat corrects in what was handed in, for the member to check afterwards.
create table minor_correction (
    id uuid primary key,
    version integer not null default 0,
    round_id uuid not null references round,
    submission_id uuid not null references submission,
    entry_id uuid not null,
    theme integer not null,
    kind text not null check (kind in ('INITIATIVE', 'CHALLENGE')),
    -- the submission's version that holds it
    number integer not null,
    -- [{"field": "text", "before": "...", "after": "..."}]
    changes jsonb not null,
    reason text not null,
    corrected_at timestamptz not null,
    corrected_by text not null,
    corrected_by_name text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'CHECKED', 'OBJECTED')),
    answer_note text,
    answered_at timestamptz,
    answered_by_name text
);
create index minor_correction_round on minor_correction (round_id, id);
create index minor_correction_submission on minor_correction (submission_id, id);

-- a version that the secretariat made by correcting slips, not by handing in
alter table submission_version add column minor_correction boolean not null default false;

alter table entry_revision drop constraint entry_revision_action_check;
alter table entry_revision add constraint entry_revision_action_check
    check (action in ('CREATE', 'UPDATE', 'MOVE', 'DELETE', 'RESTORE', 'CORRECT'));
