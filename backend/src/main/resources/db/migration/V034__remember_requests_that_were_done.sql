-- A request that its sender named (Idempotency-Key) and that was done, so that repeating it does nothing twice.
create table done_request (
    sub text not null,
    key text not null check (length(key) between 8 and 64),
    resource_type text not null,
    resource_id text not null,
    done_at timestamptz not null,
    primary key (sub, key)
);
create index done_request_old on done_request (done_at);
