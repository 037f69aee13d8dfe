-- What the public asks of a programme, in the fields of GIF 451-4 (制度) and 451-7 (支援機関); texts, because that is what
-- offices publish (「最大600万円」). What nobody knows is null and printed as 不明.
alter table program
    add subtitle text,
    add number text,
    add competent_authority text,
    add support_organizations text,
    add provider_organization_id uuid references organization,
    add target text,
    add area text,
    add max_amount text,
    add max_subsidy_rate text,
    add reception_start_date date,
    add reception_end_date date,
    add application_url text,
    add reference_url text,
    add inquiry text,
    add keywords text[] not null default '{}',
    -- the day on which somebody made sure of all this
    add checked_on date,
    add updated_at timestamptz not null default now(),
    add constraint program_reception_in_order check (reception_end_date >= reception_start_date);
create index program_organization on program (organization_id) where organization_id is not null;
create index program_provider_organization on program (provider_organization_id)
    where provider_organization_id is not null;
