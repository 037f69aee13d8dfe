-- 数値: numbers of an entry as data, read at each save; what people decided stays.
create table figure (
    id uuid primary key,
    version integer not null default 0,
    entry_id uuid not null references entry on delete cascade,
    field text not null check (field in ('TEXT', 'TITLE', 'HEADING')),
    start_offset integer not null check (start_offset >= 0),
    end_offset integer not null check (end_offset > start_offset),
    label text,
    value numeric not null,
    unit text not null,
    qualifier text,
    period_from date,
    period_to date check (period_to >= period_from),
    as_of date,
    -- the words that the dates were read from
    date_text text,
    scope text check (scope in ('NATIONWIDE', 'PREFECTURE')),
    program_id uuid references program,
    call text,
    source text,
    state text not null check (state in ('DETECTED', 'CONFIRMED', 'DISMISSED', 'MANUAL')),
    doubts text[] not null default '{}'
);
create index figure_entry on figure (entry_id);
create index figure_program on figure (program_id);

-- As an edition printed them: rows to filter, and once more beside the entry they stand in, which is read most.
create table published_figure (
    edition_id uuid not null references edition,
    id uuid not null,
    entry_id uuid not null,
    council_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    theme_id uuid not null,
    theme integer not null,
    kind text not null,
    -- place in the edition: the stable key of lists
    ordinal integer not null,
    field text not null,
    start_offset integer not null,
    end_offset integer not null,
    text text not null,
    label text,
    value numeric not null,
    unit text not null,
    qualifier text,
    period_from date,
    period_to date,
    as_of date,
    date_text text,
    scope text,
    program_id uuid,
    program_name text,
    call text,
    source text,
    state text not null,
    doubts text[] not null default '{}',
    primary key (edition_id, id),
    foreign key (edition_id, entry_id) references published_entry
);
create unique index published_figure_ordinal on published_figure (edition_id, ordinal);
create index published_figure_entry on published_figure (edition_id, entry_id);
create index published_figure_program on published_figure (program_id, edition_id);
create index published_figure_label on published_figure (label, edition_id);
create index published_figure_member on published_figure (member_id, edition_id);
revoke update, delete on published_figure from torikumi_app;

alter table published_entry add column figures jsonb not null default '[]';
