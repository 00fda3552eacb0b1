-- Places are taken and freed here and nowhere else. At all times `taken` equals the held choices.

-- Makes `wanted` the held offerings of a registration in one step: all new places are there, or
-- nothing changes. Returns the offerings that are full: none means done. The site's own cap is
-- reported as the offering 0.
create function swap_places(reg bigint, sitting bigint, site bigint, wanted bigint[])
returns setof bigint language plpgsql as $$
declare
    held  bigint[] := array(select offering_id from choice
                             where registration_id = reg and freed_at is null);
    added bigint[] := array(select unnest(wanted) except select unnest(held));
    full_ones bigint[];
begin
    if exists (select from unnest(wanted) as w(id)
                where not exists (select from offering o
                                   where o.id = w.id and o.sitting_id = sitting
                                     and o.site_id = site)) then
        raise exception 'an offering of another site or sitting';
    end if;
    perform lock_places(held || wanted);
    perform free_places(reg, array(select unnest(held) except select unnest(wanted)));

    full_ones := array(
        select id from offering where id = any (added) and taken >= capacity
        union all
        select 0 from sitting_site
         where sitting_id = sitting and site_id = site
           and taken + cardinality(added) > capacity);
    if cardinality(full_ones) > 0 then
        return query select unnest(full_ones);
        return;  -- the caller rolls back: what was freed above is held again
    end if;

    update offering set taken = taken + 1 where id = any (added);
    update sitting_site set taken = taken + cardinality(added)
     where sitting_id = sitting and site_id = site;
    insert into choice (registration_id, offering_id, fee_fen)
    select reg, id, fee_fen from offering where id = any (added) order by id;
end $$;

-- The one order in which counters are locked: sites first, then offerings, each by id. Two
-- candidates who want the same places in another order wait for each other, never in a ring.
create function lock_places(offerings bigint[])
returns void language plpgsql as $$
begin
    perform from sitting_site
      where (sitting_id, site_id) in (select sitting_id, site_id from offering
                                       where id = any (offerings))
      order by sitting_id, site_id
        for update;
    perform from offering where id = any (offerings) order by id for update;
end $$;

-- Frees the given held choices of a registration (all of them when `gone` is null) and counts down
-- only what it changed from held to freed. Returns how many.
create function free_places(reg bigint, gone bigint[] default null)
returns integer language plpgsql as $$
declare
    freed bigint[];
begin
    perform lock_places(array(select offering_id from choice
                               where registration_id = reg and freed_at is null
                                 and (gone is null or offering_id = any (gone))));
    with changed as (
        update choice set freed_at = now()
         where registration_id = reg and freed_at is null
           and (gone is null or offering_id = any (gone))
        returning offering_id)
    select array_agg(offering_id) into freed from changed;

    if freed is null then return 0; end if;
    update offering set taken = taken - 1 where id = any (freed);
    update sitting_site ss set taken = taken - f.places
      from (select sitting_id, site_id, count(*) as places
              from offering where id = any (freed) group by 1, 2) f
     where ss.sitting_id = f.sitting_id and ss.site_id = f.site_id;
    return cardinality(freed);
end $$;

-- The registration's 流水号 at a site: the one it has there, or the next one.
create function give_serial(reg bigint, sitting bigint, site bigint)
returns integer language plpgsql as $$
declare
    given integer;
begin
    select s.serial into given from serial s where s.registration_id = reg and s.site_id = site;
    if found then return given; end if;
    update sitting_site set last_serial = last_serial + 1
     where sitting_id = sitting and site_id = site
    returning last_serial into strict given;
    insert into serial (sitting_id, site_id, serial, registration_id)
    values (sitting, site, given, reg);
    return given;
end $$;
