-- One collection. Opening copies themes, measures and members into the round; each copy keeps its origin.
create table round (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    fiscal_year integer not null check (fiscal_year between 1989 and 2200),
    name text not null,
    state text not null default 'PREPARING' check (state in ('PREPARING', 'OPEN', 'CLOSED', 'PUBLISHED')),
    period_from date not null,
    period_to date,
    period_text text not null default '',
    instructions text not null default '',
    due_on date not null,
    as_of date,
    title text not null,
    caption text not null default '',
    legend text not null default '',
    theme_heading text not null,
    measure_heading text not null,
    member_heading text not null,
    initiative_label text not null,
    challenge_label text not null,
    initiative_nothing_text text not null,
    challenge_nothing_text text not null,
    absent_wording text,
    color_mode text not null default 'ALL' check (color_mode in ('ALL', 'FIRST')),
    opened_at timestamptz,
    closed_at timestamptz,
    published_at timestamptz
);
create index round_council on round (council_id, fiscal_year desc, id);

create table round_theme (
    id uuid primary key,
    round_id uuid not null references round,
    origin_id uuid not null references theme,
    number integer not null,
    name text not null,
    unique (round_id, number),
    unique (round_id, origin_id)
);

create table round_response_measure (
    id uuid primary key,
    round_theme_id uuid not null references round_theme,
    origin_id uuid not null references response_measure,
    position integer not null,
    name text not null,
    unique (round_theme_id, origin_id)
);

create table round_member (
    id uuid primary key,
    round_id uuid not null references round,
    origin_id uuid not null references member,
    name text not null,
    category_name text not null default '',
    category_label text not null default '',
    category_position integer not null default 0,
    position integer not null,
    unique (round_id, origin_id)
);
