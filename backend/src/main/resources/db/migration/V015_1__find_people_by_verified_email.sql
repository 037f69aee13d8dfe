-- Somebody is given a role by their address only when the identity provider has verified that it is theirs.
alter table person add column email_verified boolean not null default false;
create index person_email on person (lower(email)) where email_verified;
