-- 代理入力: why the secretariat writes in a member's part, with the member's own words where it sent them another way.
create table on_behalf_note (
    id uuid primary key,
    submission_id uuid not null references submission,
    channel text not null check (channel in ('MAIL', 'PHONE', 'PAPER', 'OTHER')),
    received_on date,
    reason text not null,
    source text,
    noted_at timestamptz not null,
    noted_by text not null,
    noted_by_name text not null
);
create index on_behalf_note_submission on on_behalf_note (submission_id, id);
revoke update, delete on on_behalf_note from torikumi_app;

-- the one in force; handing in ends it
alter table submission add column on_behalf_reason text;
