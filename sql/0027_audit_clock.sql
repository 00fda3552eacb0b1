-- When something was done is said by the database's clock, and its number by its counter: a program
-- that was taken over may write an entry, but none with an earlier time than it is.
do $$
declare family text;
begin
    foreach family in array array['passport', 'candidate', 'photo', 'staff', 'gateway', 'clerk'] loop
        execute format('revoke insert on audit from ncre_ems_%s', family);
        execute format('grant insert (actor, actor_id, action, passport_id, registration_id, site_id,
            client, detail) on audit to ncre_ems_%s', family);
    end loop;
end $$;
