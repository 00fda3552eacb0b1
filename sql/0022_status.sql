-- What ncre-ems-status shows of the database: numbers only, by a role of its own that can ask for
-- nothing else.

-- Where an older package has made the other roles.
do $$ begin
    if not exists (select from pg_roles where rolname = 'ncre_ems_status') then
        create role ncre_ems_status login;
    end if;
end $$;
alter role ncre_ems_status set statement_timeout = '5s';

-- A row for each number: what of, and by which labels it is told apart. Every number is cheap: it is
-- kept, or found by an index that holds little more than what is counted.
create function status_numbers()
returns table (metric text, label text, of text, label_2 text, of_2 text, value double precision)
language sql stable security definer set search_path = public, pg_temp as $$
    with today as (select (date_trunc('day', now() at time zone 'Asia/Shanghai'))
                          at time zone 'Asia/Shanghai' as begins),
    people as (
        select sitting_id, site_id, stage, sum(number) as number from (
            select sitting_id, site_id, stage, number from statistic_by_stage_all
             where subject_code = ''
            union all
            select sitting_id, site_id, stage, number from statistic_delta
             where subject_code = '') x
         group by 1, 2, 3)
    select 'registrations', 'sitting', t.number::text, 'stage', p.stage, sum(p.number)::float8
      from people p join sitting t on t.id = p.sitting_id and t.status = 'open'
     group by t.number, p.stage having sum(p.number) <> 0
    union all
    select 'review_waiting', 'site', w.code, null, null, sum(p.number)::float8
      from people p join site w on w.id = p.site_id
     where p.stage = 'pending' group by w.code having sum(p.number) <> 0
    union all
    select 'review_oldest_seconds', null, null, null, null,
           coalesce(extract(epoch from now() - min(applied_at)), 0)::float8
      from registration where stage = 'pending'
    union all
    select 'overdue', null, null, null, null, count(*)::float8
      from registration where hold_until < now()
    union all
    select 'lapses_today', null, null, null, null, count(*)::float8
      from audit, today where action = 'registration.lapse' and at >= today.begins
    union all
    select 'payments_today', 'gateway', g.gateway, null, null, count(e.id)::float8
      from (values ('counter'), ('alipay'), ('wechat')) g(gateway) cross join today
      left join payment_event e on e.gateway = g.gateway and e.happened_at >= today.begins
     group by g.gateway
    union all
    select 'paid_fen_today', 'gateway', g.gateway, null, null, coalesce(sum(e.amount_fen), 0)::float8
      from (values ('counter'), ('alipay'), ('wechat')) g(gateway) cross join today
      left join payment_event e on e.gateway = g.gateway and e.happened_at >= today.begins
     group by g.gateway
    union all
    select 'payment_attempts', 'state', s.state, null, null, count(a.id)::float8
      from (values ('open'), ('closing'), ('stuck')) s(state)
      left join attempt a on a.state = s.state and a.state in ('open', 'closing', 'stuck')
     group by s.state
    union all
    select 'refunds', 'state', s.state, null, null, count(f.id)::float8
      from (values ('asked'), ('due'), ('underway'), ('refused')) s(state)
      left join refund f on f.state = s.state and f.state in ('asked', 'due', 'underway', 'refused')
     group by s.state
    union all
    select 'mails_waiting', null, null, null, null, count(*)::float8
      from mail where delivered_at is null and refused_at is null
    union all
    select 'mail_oldest_seconds', null, null, null, null,
           coalesce(extract(epoch from now() - min(created_at)), 0)::float8
      from mail where delivered_at is null and refused_at is null
    union all
    select 'mails_refused', null, null, null, null, count(*)::float8
      from mail where refused_at > now() - interval '3 days'
    union all
    select 'audit_unsealed', null, null, null, null, count(*)::float8 from audit_unsealed
    union all
    select 'statistics_unfolded', null, null, null, null, count(*)::float8 from statistic_delta
$$;
revoke all on function status_numbers from public;
grant execute on function status_numbers to ncre_ems_status;
create index refund_undone on refund (state) where state in ('asked', 'due', 'underway', 'refused');
