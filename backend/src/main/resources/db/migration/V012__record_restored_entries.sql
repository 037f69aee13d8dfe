-- A deleted entry comes back under its id, an earlier text into the present one: both are saves of their own.
alter table entry_revision drop constraint entry_revision_action_check;
alter table entry_revision add constraint entry_revision_action_check
    check (action in ('CREATE', 'UPDATE', 'MOVE', 'DELETE', 'RESTORE'));
