-- Mails to send: written in the transaction of what they tell of, sent afterwards and again until they went out.
create table notification (
    id uuid primary key,
    version integer not null default 0,
    kind text not null check (kind in ('RECEIPT')),
    council_id uuid not null references council,
    submission_id uuid not null references submission,
    -- of the frozen version that the mail is about
    number integer not null,
    name text not null,
    address text not null,
    language text not null check (language in ('ja', 'en')),
    created_at timestamptz not null,
    -- when to try; null when it was sent or given up
    due_at timestamptz,
    attempts integer not null default 0,
    sent_at timestamptz,
    failure text,
    unique (kind, submission_id, number, address)
);
create index notification_due on notification (due_at) where due_at is not null;
create index notification_submission on notification (submission_id);
