-- The application reads and writes, but history it may only add to.
grant usage on schema public to torikumi_app;
grant select, insert, update, delete on all tables in schema public to torikumi_app;
revoke update, delete on audit_event, entry_revision, submission_version, published_entry, edition_document from torikumi_app;
revoke delete on edition, import, submission, cell from torikumi_app;
revoke all on flyway_schema_history from torikumi_app;
grant select on flyway_schema_history to torikumi_app;
alter default privileges in schema public grant select, insert, update, delete on tables to torikumi_app;
