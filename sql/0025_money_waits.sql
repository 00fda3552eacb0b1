-- Money that waits for staff to decide about: a gateway that does not say, or an amount that was not
-- asked for. As long as it does, nothing but `pay` moves its registration, and no new payment begins.
create function money_in_doubt(reg bigint) returns boolean language sql stable as $$
    select exists (select from attempt a join orders q on q.id = a.order_id
                    where q.registration_id = reg and a.state = 'stuck')
        or exists (select from payment_event e join orders q on q.id = e.order_id
                    where q.registration_id = reg and q.closed_at is null and e.verdict = 'held'
                      and not exists (select from event_ruling u where u.event_id = e.id))
$$;

-- The same, or money that may come any moment.
create function money_awaited(reg bigint) returns boolean language sql stable as $$
    select exists (select from attempt a join orders q on q.id = a.order_id
                    where q.registration_id = reg and a.state in ('open', 'closing'))
        or money_in_doubt(reg)
$$;
revoke all on function money_in_doubt, money_awaited from public;
grant execute on function money_in_doubt, money_awaited to ncre_ems_passport, ncre_ems_candidate,
    ncre_ems_photo, ncre_ems_staff, ncre_ems_gateway, ncre_ems_clerk;

-- A lease ends with its time, or with the session of the clerk that took it: what a clerk that died
-- was asking for is asked for again at once.
alter table attempt add column leased_by text;
alter table refund add column leased_by text;
grant update (leased_by) on refund to ncre_ems_clerk;

create function this_session() returns text language sql stable as $$
    select pid || ' ' || extract(epoch from backend_start)
      from pg_stat_activity where pid = pg_backend_pid()
$$;
create function lease_holds(until timestamptz, session text) returns boolean
language sql stable as $$
    -- without a session's name, which no other role is shown, the time alone counts
    select until > now() and (session is null or exists (
        select from pg_stat_activity
         where pid || ' ' || extract(epoch from backend_start) = session))
$$;
revoke all on function this_session, lease_holds from public;
grant execute on function this_session, lease_holds to ncre_ems_clerk;
