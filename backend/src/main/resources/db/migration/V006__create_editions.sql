-- An immutable, numbered compilation of a round, and its entries as rows that other systems query.
create table edition (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    round_id uuid not null references round,
    number integer not null,
    kind text not null check (kind in ('DRAFT', 'PUBLISHED', 'CORRECTED', 'UPDATED')),
    published boolean not null,
    -- the edition that public lists read; at most one per round
    current boolean not null default false,
    note text not null default '',
    compiled_at timestamptz not null,
    compiled_by text not null,
    compiled_by_name text not null,
    table_model jsonb not null,
    content_hash text not null,
    unique (round_id, number)
);
create unique index edition_current on edition (round_id) where current;

create table edition_document (
    edition_id uuid not null references edition,
    format text not null,
    sha256 text not null,
    bytes bytea not null,
    primary key (edition_id, format)
);
create index edition_document_hash on edition_document (sha256);

create table published_entry (
    edition_id uuid not null references edition,
    entry_id uuid not null,
    council_id uuid not null,
    round_id uuid not null,
    member_id uuid not null,
    theme_id uuid not null,
    theme integer not null,
    kind text not null,
    -- place in the compiled table: the stable key of lists
    ordinal integer not null,
    lineage_id uuid not null,
    version integer not null,
    department text,
    heading text,
    title text,
    text text not null,
    marker text not null,
    search_key text not null,
    updated_at timestamptz not null,
    response_measure_ids uuid[] not null default '{}',
    program_ids uuid[] not null default '{}',
    -- mentions with their spans and the names printed at the time
    mentions jsonb not null default '[]',
    primary key (edition_id, entry_id)
);
create unique index published_entry_ordinal on published_entry (edition_id, ordinal);
create index published_entry_entry on published_entry (entry_id);
create index published_entry_member on published_entry (member_id, edition_id);
create index published_entry_programs on published_entry using gin (program_ids);
create index published_entry_measures on published_entry using gin (response_measure_ids);
