-- Who has not answered the last check of a draft is reminded before its last day and on it.
alter table notification drop constraint notification_kind_check;
alter table notification
    add constraint notification_kind_check check (kind in ('WELCOME', 'INVITATION', 'OPENING', 'REMINDER', 'RECEIPT',
        'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXTENDED', 'COMMENTED', 'ANSWERED', 'CORRECTED', 'OBJECTED', 'LAST_CHECK',
        'LAST_CHECK_REMINDER', 'PUBLISHED'));
