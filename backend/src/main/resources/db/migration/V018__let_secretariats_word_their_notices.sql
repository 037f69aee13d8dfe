-- A council's own wording of a notice; without a row the product's holds.
create table notice_template (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null references council,
    kind text not null,
    language text not null check (language in ('ja', 'en')),
    subject text not null,
    body text not null,
    updated_at timestamptz not null,
    updated_by_name text not null,
    unique (council_id, kind, language)
);
