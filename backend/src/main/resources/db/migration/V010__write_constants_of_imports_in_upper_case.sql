-- Stored proposals and decisions have the constants of the API, which are in upper case.
create function pg_temp.in_upper_case(value jsonb, keys text[]) returns jsonb language plpgsql as $$
begin
    if jsonb_typeof(value) = 'array' then
        return (
            select coalesce(jsonb_agg(pg_temp.in_upper_case(item, keys) order by place), '[]')
            from jsonb_array_elements(value) with ordinality as items (item, place)
        );
    elsif jsonb_typeof(value) = 'object' then
        return (
            select coalesce(
                jsonb_object_agg(
                    key,
                    case
                        -- The values of a flag's message have keys of their own.
                        when key = 'args' then part
                        when key = any (keys) and jsonb_typeof(part) = 'string' then to_jsonb(upper(part #>> '{}'))
                        else pg_temp.in_upper_case(part, keys)
                    end
                ),
                '{}'
            )
            from jsonb_each(value) as parts (key, part)
        );
    end if;
    return value;
end
$$;

-- In a proposal only texts without a place have a reason, which is a constant; in a mapping reasons are what people wrote.
update import set
    proposal = pg_temp.in_upper_case(proposal, '{confidence,status,marker,field,code,use,reason}'),
    mapping = pg_temp.in_upper_case(mapping, '{assign,action,existing}');

drop function pg_temp.in_upper_case(jsonb, text[]);
