-- Who was asked to write which part of a submission until when. It reminds people and locks nothing.
create table hand_over (
    id uuid primary key,
    version integer not null default 0,
    submission_id uuid not null references submission,
    -- the theme's number in the round; null for all themes
    theme integer,
    -- as entries spell it; null for whichever
    department text,
    -- null for a colleague without an account, whose answer comes another way
    assignee_sub text,
    assignee_name text not null,
    due_on date,
    note text,
    state text not null default 'ASKED' check (state in ('ASKED', 'ANSWERED', 'NOT_CONCERNED')),
    answer_note text,
    answered_at timestamptz,
    answered_by_name text,
    asked_at timestamptz not null,
    asked_by_name text not null,
    check (theme is not null or department is not null)
);
create index hand_over_submission on hand_over (submission_id);
create index hand_over_assignee on hand_over (assignee_sub);
