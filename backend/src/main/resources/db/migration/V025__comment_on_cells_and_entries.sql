-- What the reviewer says of a cell or an entry: among the secretariat, or to the member, who answers. Nothing that is
-- printed, exported or published reads these tables.
create table comment (
    id uuid primary key,
    version integer not null default 0,
    submission_id uuid not null references submission,
    cell_id uuid not null references cell,
    -- no reference: what was said of an entry stays when it is deleted
    entry_id uuid,
    audience text not null check (audience in ('SECRETARIAT', 'MEMBER')),
    text text not null,
    made_at timestamptz not null,
    made_by text not null,
    made_by_name text not null,
    answered_at timestamptz,
    resolved_at timestamptz,
    resolved_by_name text
);
create index comment_submission on comment (submission_id, id);

create table comment_answer (
    id uuid primary key,
    comment_id uuid not null references comment on delete cascade,
    text text not null,
    from_secretariat boolean not null,
    made_at timestamptz not null,
    made_by text not null,
    made_by_name text not null
);
create index comment_answer_comment on comment_answer (comment_id, id);
