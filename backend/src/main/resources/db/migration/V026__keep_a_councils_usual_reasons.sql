-- The reasons that a secretariat begins with and edits: for returning, writing on behalf and minor corrections.
create table reason_templates (
    id uuid primary key,
    version integer not null default 0,
    council_id uuid not null unique references council,
    -- [{"kind": "RETURN", "title": "...", "text": "..."}] in their order
    templates jsonb not null
);
