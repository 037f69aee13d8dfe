-- Who sets a mark while two programmes are merged knows only the one that is gone by the time the mark is written. The
-- merge holds the programme's row until it commits: the lock waits for it, and then the mark says the programme that
-- stayed. Marks that were only detected are read anew after a merge and need no lock.
create function mark_present_program() returns trigger language plpgsql as $$
declare
    winner uuid;
begin
    select merged_into_id into winner from program where id = new.program_id for share;
    if winner is not null then
        new.program_id := winner;
    end if;
    return new;
end $$;

create trigger mention_of_present_program before insert or update of program_id on mention
    for each row when (new.state <> 'DETECTED') execute function mark_present_program();
create trigger figure_of_present_program before insert or update of program_id on figure
    for each row when (new.state <> 'DETECTED' and new.program_id is not null)
    execute function mark_present_program();
