-- 連絡先: the address that an organisation shares, apart from the people who have accounts. Not public.
create table contact (
    member_id uuid primary key references member,
    version integer not null default 0,
    department text not null default '',
    email text,
    phone text,
    note text not null default ''
);
