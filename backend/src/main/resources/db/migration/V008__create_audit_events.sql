-- Who did what to what, on whose behalf, when, from where, before and after. Append-only.
create table audit_event (
    id uuid primary key,
    at timestamptz not null,
    sub text not null,
    name text not null,
    on_behalf_of uuid,
    action text not null,
    resource_type text not null,
    resource_id text not null,
    council_id uuid,
    before jsonb,
    after jsonb,
    remote_address text
);
create index audit_event_council on audit_event (council_id, id desc);
create index audit_event_resource on audit_event (resource_type, resource_id, id desc);
