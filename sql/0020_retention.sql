-- Retention: what of a person goes when its time is over (store/retention.h). Rows that others count
-- or name stay, without what says whose they are.

-- When the person data of a registration, or what a passport says of its owner, was taken away.
alter table registration add column anonymised_at timestamptz;
create index registration_personal on registration (sitting_id) where anonymised_at is null;

alter table passport
    add column anonymised_at timestamptz,
    drop constraint passport_mobile_check,
    add constraint passport_mobile_check
        check (mobile ~ '^1[3-9][0-9]{9}$' or (mobile = '#' || id and anonymised_at is not null));

create function aged_sittings(age interval) returns setof sitting language sql stable as $$
    select * from sitting where exam_to + age < now() at time zone 'Asia/Shanghai'
$$;

-- Whether staff or the clerk still have to see to money of that registration.
create function money_is_open(reg bigint) returns boolean language sql stable as $$
    select exists (select from orders q join attempt a on a.order_id = q.id
                    where q.registration_id = reg and a.state in ('open', 'closing', 'stuck'))
        or exists (select from orders q join payment_event e on e.order_id = q.id
                     left join event_ruling u on u.event_id = e.id
                     left join refund f on f.event_id = e.id
                    where q.registration_id = reg
                      and (f.state not in ('done', 'dropped')
                           or (e.verdict = 'held' and u.event_id is null)))
$$;

create function registrations_due(age interval) returns setof registration language sql stable as $$
    select r.* from aged_sittings(age) s
      join registration r on r.sitting_id = s.id and r.anonymised_at is null
     where not money_is_open(r.id)
$$;

-- Of nobody who has come for that long or whose registration is still kept with the person.
create function passports_due(age interval, unused interval) returns setof passport
language sql stable as $$
    select p.* from passport p
     where p.anonymised_at is null and p.activated_at < now() - unused
       and not exists (select from audit a where a.passport_id = p.id and a.at >= now() - unused
                                             and a.actor in ('candidate', 'staff'))
       and not exists (select from session s
                        where s.passport_id = p.id and s.last_seen >= now() - unused)
       and not exists (select from registration r
                        where r.passport_id = p.id and r.anonymised_at is null
                          and (money_is_open(r.id)
                               or r.sitting_id not in (select id from aged_sittings(age))))
$$;

revoke all on function aged_sittings, money_is_open, registrations_due, passports_due from public;

-- A ruling stands; the words in which staff gave it may name somebody and go.
create function ruling_keeps_all_but_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.words <> '-'
       or (new.event_id, new.staff_id, new.ruling, new.ruled_at)
          is distinct from (old.event_id, old.staff_id, old.ruling, old.ruled_at) then
        raise exception 'event_ruling is append-only';
    end if;
    return new;
end $$;
drop trigger event_ruling_append_only on event_ruling;
create trigger event_ruling_append_only before update or delete on event_ruling
    for each row execute function ruling_keeps_all_but_words();
revoke all on function ruling_keeps_all_but_words from public;
