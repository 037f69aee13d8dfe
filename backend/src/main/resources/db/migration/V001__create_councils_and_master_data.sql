-- Councils, organisations, seats, categories, themes and response measures: the data every round is copied from.
create extension if not exists pg_trgm;

create table council (
    id uuid primary key,
    version integer not null default 0,
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name text not null,
    table_title text not null,
    table_caption text not null default '',
    legend text not null default '',
    theme_heading text not null default 'テーマ',
    measure_heading text not null default '対応策',
    member_heading text not null default '構成員における取組',
    initiative_label text not null,
    challenge_label text not null,
    initiative_nothing_text text not null,
    challenge_nothing_text text not null,
    absent_wording text,
    color_mode text not null default 'ALL' check (color_mode in ('ALL', 'FIRST')),
    editors_may_submit boolean not null default true,
    contact text not null default ''
);

create table organization (
    id uuid primary key,
    version integer not null default 0,
    name text not null,
    name_kana text,
    corporate_number text check (corporate_number ~ '^[0-9]{13}$')
);

create table category (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    position integer not null,
    name text not null,
    printed_label text not null default ''
);
create index category_council on category (council_id, position);

create table member (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    organization_id uuid references organization,
    category_id uuid references category,
    name text not null,
    position integer not null,
    valid_from date,
    valid_to date,
    check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index member_council on member (council_id, position);
create index member_organization on member (organization_id);

create table theme (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    number integer not null check (number between 1 and 99),
    name text not null,
    valid_from date,
    valid_to date
);
create unique index theme_number on theme (council_id, number) where valid_to is null;

create table response_measure (
    id uuid primary key,
    version integer not null default 0,
    theme_id uuid not null references theme,
    position integer not null,
    name text not null,
    valid_to date
);
create index response_measure_theme on response_measure (theme_id, position);
