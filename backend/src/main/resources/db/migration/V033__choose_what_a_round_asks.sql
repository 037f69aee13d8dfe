-- A round's own settings; those that run keep what their council said.
alter table round
    add column editors_may_submit boolean not null default true,
    -- four eyes: whether whoever wrote last may hand in
    add column last_editor_may_submit boolean not null default true,
    -- who reads a draft edition before publication
    add column draft_readers text not null default 'MEMBERS' check (draft_readers in ('SECRETARIAT', 'MEMBERS'));
update round r set editors_may_submit = c.editors_may_submit from council c where c.id = r.council_id;

-- Themes, response measures and members that a round leaves out. What is added to the master data while it is being
-- prepared is in it, unless it is left out too.
create table round_exclusion (
    id uuid primary key,
    round_id uuid not null references round,
    origin_id uuid not null,
    unique (round_id, origin_id)
);
