-- How a person wants to be written to.
create table notice_preference (
    sub text primary key,
    digest boolean not null,
    language text not null check (language in ('ja', 'en'))
);
