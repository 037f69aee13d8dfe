-- The application's role may only add lines (V009). This also stops a slip of the owner's hand: whoever has to change
-- history must first take the trigger away, which is a deed of its own.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is append-only';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change_of_history();
revoke truncate on audit_event from torikumi_app;
create index audit_event_person on audit_event (council_id, sub, id desc);
create index audit_event_member on audit_event (on_behalf_of, id desc) where on_behalf_of is not null;
