-- How a round speaks to its members: the letter's particulars, and when it reminds.
create table round_notice (
    id uuid primary key,
    version integer not null default 0,
    round_id uuid not null unique references round,
    -- 文書番号, 発信者, 日付 of the 依頼文
    document_number text not null default '',
    sender text not null default '',
    dated_on date,
    announce_opening boolean not null default true,
    -- days from the due day, negative before it
    reminder_days jsonb not null,
    -- hour of the day in Japan
    reminder_hour integer not null check (reminder_hour between 0 and 23),
    -- moments before this are not caught up
    reminders_since timestamptz
);

-- 依頼文 and 記入要領 as PDF.
create table round_letter (
    id uuid primary key,
    version integer not null default 0,
    round_id uuid not null references round,
    kind text not null check (kind in ('REQUEST', 'GUIDE')),
    file_name text not null,
    size integer not null,
    sha256 text not null,
    content bytea not null,
    uploaded_at timestamptz not null,
    uploaded_by_name text not null,
    unique (round_id, kind)
);
