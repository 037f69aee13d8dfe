-- Every process keeps the catalogue in memory. A save asks for this number in a statement that it needs anyway, so that
-- no text is read with names that another process has changed meanwhile.
create table catalogue_change (
    id integer primary key default 1 check (id = 1),
    number bigint not null
);
insert into catalogue_change (number) values (0);

-- A row and no sequence: the number is seen when what it counts is, not before. Once a transaction, and at its end: who
-- waits for this row waits for nothing else, and holds nobody up for long.
create function count_catalogue_change() returns trigger language plpgsql as $$
begin
    if current_setting('torikumi.counted', true) is distinct from pg_current_xact_id()::text then
        update catalogue_change set number = number + 1;
        perform set_config('torikumi.counted', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;

create constraint trigger program_counted after insert or update or delete on program
    deferrable initially deferred for each row execute function count_catalogue_change();
create constraint trigger program_alias_counted after insert or update or delete on program_alias
    deferrable initially deferred for each row execute function count_catalogue_change();
create constraint trigger council_program_counted after insert or update or delete on council_program
    deferrable initially deferred for each row execute function count_catalogue_change();
