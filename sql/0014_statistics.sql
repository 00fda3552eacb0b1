-- Statistics and exports.
--
-- Statistics are kept counters. Who changes a registration or a choice writes, by trigger and in the
-- same transaction, what that adds and takes away. Nobody updates a row that others want, so no
-- page waits for another; the clerk folds what was written into the totals. Total + what is not
-- folded yet = what a recount gives, at any moment.

-- What one registration counts as: itself (no subject) and each choice it holds. `day` is that of
-- its submit, for as long as it holds places. `site_id` 0: none chosen yet.
create function statistic_cells(r registration)
returns table (sitting_id bigint, site_id bigint, class_name text, subject_code text, stage text,
    day date, number integer, fen bigint)
language sql stable as $$
    select r.sitting_id, coalesce(r.site_id, 0), coalesce(r.class_name, ''), counted.subject_code,
           r.stage,
           case when r.stage in ('photo', 'review', 'pending', 'rejected', 'payment', 'paid',
                                 'confirmed')
                then (r.submitted_at at time zone 'Asia/Shanghai')::date end,
           1, counted.fen
      from (select '' as subject_code, 0::bigint as fen
            union all
            select o.subject_code, c.fee_fen
              from choice c join offering o on o.id = c.offering_id
             where c.registration_id = r.id and c.freed_at is null) as counted
$$;

create table statistic_delta (
    id           bigint generated always as identity primary key,
    sitting_id   bigint not null,
    site_id      bigint not null,
    class_name   text not null,
    subject_code text not null,
    stage        text not null,
    day          date,
    number       bigint not null,
    fen          bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The totals, of all classes together and of each, which are many more and lie apart. A row that
-- came to nothing is gone.
create table statistic_by_stage (
    sitting_id   bigint not null,
    by_class     boolean not null,
    site_id      bigint not null,
    class_name   text not null,
    subject_code text not null,
    stage        text not null,
    number       bigint not null,
    fen          bigint not null,
    primary key (sitting_id, by_class, site_id, class_name, subject_code, stage)
) partition by list (by_class);
create table statistic_by_stage_all partition of statistic_by_stage for values in (false);
create table statistic_by_stage_class partition of statistic_by_stage for values in (true);
-- one sitting beside the other
create index statistic_people on statistic_by_stage_all (site_id) where subject_code = '';
create table statistic_by_day (
    sitting_id   bigint not null,
    by_class     boolean not null,
    site_id      bigint not null,
    class_name   text not null,
    subject_code text not null,
    day          date not null,
    number       bigint not null,
    primary key (sitting_id, by_class, subject_code, site_id, class_name, day)
) partition by list (by_class);
create table statistic_by_day_all partition of statistic_by_day for values in (false);
create table statistic_by_day_class partition of statistic_by_day for values in (true);

create function registration_is_counted() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- An INSERT has no OLD and a DELETE no NEW: null rows, whose stage is null too.
    insert into statistic_delta (sitting_id, site_id, class_name, subject_code, stage, day, number,
           fen)
    select c.sitting_id, c.site_id, c.class_name, c.subject_code, c.stage, c.day,
           sum(way.sign * c.number), sum(way.sign * c.fen)
      from (values (-1, old), (1, new)) as way (sign, r), statistic_cells(way.r) c
     where c.stage is not null
     group by 1, 2, 3, 4, 5, 6
    having sum(way.sign * c.number) <> 0 or sum(way.sign * c.fen) <> 0;
    return null;
end $$;
create trigger registration_counted_in after insert or delete on registration
    for each row execute function registration_is_counted();
create trigger registration_counted after update on registration for each row
    when ((old.sitting_id, old.site_id, old.class_name, old.stage, old.submitted_at)
          is distinct from (new.sitting_id, new.site_id, new.class_name, new.stage, new.submitted_at))
    execute function registration_is_counted();

-- A choice counts where its registration stands. Who changes a choice has its registration locked
-- already (store::move); for all others it is locked here, since of two who change one of the two
-- each at once neither would count what the other did.
create function choice_is_counted() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    owner registration;
begin
    select r.* into owner from registration r
     where r.id = case when tg_op = 'DELETE' then old.registration_id else new.registration_id end
       for share;
    insert into statistic_delta (sitting_id, site_id, class_name, subject_code, stage, day, number,
           fen)
    select c.sitting_id, c.site_id, c.class_name, o.subject_code, c.stage, c.day, way.sign,
           way.sign * (way.choice).fee_fen
      from (values (-1, old), (1, new)) as way (sign, choice)
      join offering o on o.id = (way.choice).offering_id, statistic_cells(owner) c
     where (way.choice).freed_at is null and c.subject_code = '';
    return null;
end $$;
create trigger choice_counted_in after insert or delete on choice
    for each row execute function choice_is_counted();
create trigger choice_counted after update on choice for each row
    when ((old.offering_id, old.fee_fen, old.freed_at is null)
          is distinct from (new.offering_id, new.fee_fen, new.freed_at is null))
    execute function choice_is_counted();

create function nothing_is_counted() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    truncate statistic_delta, statistic_by_stage, statistic_by_day;
    return null;
end $$;
create trigger registration_counted_out after truncate on registration
    for each statement execute function nothing_is_counted();

-- Folds at most so many; returns how many. Of two clerks one works and the other gets 0. What it
-- folds is named first, since each statement sees what was committed until then.
create function fold_statistics(most integer) returns integer
language plpgsql set search_path = public, pg_temp as $$
declare
    folded bigint[];
begin
    if not pg_try_advisory_xact_lock(hashtext('statistic')) then return 0; end if;
    folded := array(select id from statistic_delta order by id limit most);
    if cardinality(folded) = 0 then return 0; end if;

    merge into statistic_by_stage t using (
        select sitting_id, grouping(class_name) = 0 as by_class, site_id,
               coalesce(class_name, '') as class_name, subject_code, stage, sum(number) as number,
               sum(fen) as fen
          from statistic_delta where id = any (folded)
         group by grouping sets ((sitting_id, site_id, subject_code, stage),
                                 (sitting_id, site_id, class_name, subject_code, stage))
        having sum(number) <> 0 or sum(fen) <> 0) d
       on (t.sitting_id, t.by_class, t.site_id, t.class_name, t.subject_code, t.stage)
          = (d.sitting_id, d.by_class, d.site_id, d.class_name, d.subject_code, d.stage)
    when matched and t.number + d.number = 0 and t.fen + d.fen = 0 then delete
    when matched then update set number = t.number + d.number, fen = t.fen + d.fen
    when not matched then insert (sitting_id, by_class, site_id, class_name, subject_code, stage,
                                  number, fen)
    values (d.sitting_id, d.by_class, d.site_id, d.class_name, d.subject_code, d.stage, d.number,
            d.fen);

    merge into statistic_by_day t using (
        select sitting_id, grouping(class_name) = 0 as by_class, site_id,
               coalesce(class_name, '') as class_name, subject_code, day, sum(number) as number
          from statistic_delta where id = any (folded) and day is not null
         group by grouping sets ((sitting_id, site_id, subject_code, day),
                                 (sitting_id, site_id, class_name, subject_code, day))
        having sum(number) <> 0) d
       on (t.sitting_id, t.by_class, t.site_id, t.class_name, t.subject_code, t.day)
          = (d.sitting_id, d.by_class, d.site_id, d.class_name, d.subject_code, d.day)
    when matched and t.number + d.number = 0 then delete
    when matched then update set number = t.number + d.number
    when not matched then insert (sitting_id, by_class, site_id, class_name, subject_code, day,
                                  number)
    values (d.sitting_id, d.by_class, d.site_id, d.class_name, d.subject_code, d.day, d.number);

    delete from statistic_delta where id = any (folded);
    return cardinality(folded);
end $$;

-- Counts everything anew. In a transaction of the isolation level repeatable read: then what others
-- do meanwhile is neither lost nor counted twice.
create function recount_statistics() returns void
language plpgsql set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('statistic'));
    delete from statistic_delta;
    delete from statistic_by_stage;
    delete from statistic_by_day;
    insert into statistic_by_stage
    select c.sitting_id, grouping(c.class_name) = 0, c.site_id, coalesce(c.class_name, ''),
           c.subject_code, c.stage, sum(c.number), sum(c.fen)
      from registration r, statistic_cells(r) c
     group by grouping sets ((c.sitting_id, c.site_id, c.subject_code, c.stage),
                             (c.sitting_id, c.site_id, c.class_name, c.subject_code, c.stage))
     order by 1, 2, 3, 4, 5, 6;
    insert into statistic_by_day
    select c.sitting_id, grouping(c.class_name) = 0, c.site_id, coalesce(c.class_name, ''),
           c.subject_code, c.day, sum(c.number)
      from registration r, statistic_cells(r) c
     where c.day is not null
     group by grouping sets ((c.sitting_id, c.site_id, c.subject_code, c.day),
                             (c.sitting_id, c.site_id, c.class_name, c.subject_code, c.day))
     order by 1, 2, 5, 3, 4, 6;
end $$;

-- Who is there already.
select recount_statistics();

-- Exports go through a site by 流水号.
create index registration_export on registration (sitting_id, site_id, serial, id)
    where serial is not null;

revoke all on function statistic_cells, registration_is_counted, choice_is_counted,
    nothing_is_counted, fold_statistics, recount_statistics from public;
grant execute on function fold_statistics to ncre_ems_clerk;
grant select, delete on statistic_delta to ncre_ems_clerk;
grant select, insert, update, delete on statistic_by_stage, statistic_by_day to ncre_ems_clerk;
grant select on statistic_delta, statistic_by_stage, statistic_by_day to ncre_ems_staff;
