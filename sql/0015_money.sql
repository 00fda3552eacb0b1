-- Money. What came is a payment_event and never changes; an attempt is one try to pay with one
-- gateway; a refund is a duty that hangs on the event whose money it gives back.

alter role ncre_ems_gateway set statement_timeout = '5s';

-- Who acted may be a gateway, by a notify that it signed.
alter table audit
    drop constraint audit_actor_check,
    add constraint audit_actor_check
        check (actor in ('candidate', 'staff', 'clerk', 'sysadmin', 'gateway'));

-- The registration's revision after the step that closed the order: as long as it stands there,
-- nobody has touched it since, and late money may still count.
alter table orders add column closed_revision integer;
create index orders_registration on orders (registration_id);

create table attempt (
    id            bigint generated always as identity primary key,
    order_id      bigint not null references orders,
    gateway       text not null check (gateway in ('alipay', 'wechat')),
    -- what the gateway knows it by (out_trade_no). By chance and not by count: a restored backup
    -- must not meet at the gateway the numbers that it gave out before.
    number        text not null unique default
        'N' || to_char(now() at time zone 'Asia/Shanghai', 'YYMMDD')
            || left(replace(gen_random_uuid()::text, '-', ''), 16),
    amount_fen    bigint not null check (amount_fen > 0),
    screen        text not null check (screen in ('desktop', 'phone')),
    start_url     text,     -- where the payer goes on,
    code_text     text,     -- or what the code says that they scan
    begun_at      timestamptz not null default now(),
    expires_at    timestamptz not null,
    -- closing: asked to close it; stuck: the gateway has not said for long, staff decide
    state         text not null default 'open'
        check (state in ('open', 'closing', 'stuck', 'closed', 'paid')),
    closing_at    timestamptz,
    settled_at    timestamptz,
    next_query_at timestamptz not null default now(),
    misses        smallint not null default 0,  -- in a row without a clear answer
    asked_at      timestamptz,                  -- the gateway answered, or did not
    leased_until  timestamptz,
    last_word     text not null default '',     -- of the gateway, for staff
    check (num_nonnulls(start_url, code_text) <= 1),
    check ((settled_at is not null) = (state in ('closed', 'paid')))
);
create unique index attempt_open on attempt (order_id, gateway) where state = 'open';
create index attempt_order on attempt (order_id);
create index attempt_due on attempt (next_query_at) where state in ('open', 'closing', 'stuck');

alter table payment_event
    drop constraint payment_event_gateway_check,
    add constraint payment_event_gateway_check check (gateway in ('counter', 'alipay', 'wechat')),
    add column attempt_id  bigint references attempt,
    -- the registration's site when the money came
    add column site_id     bigint references site,
    -- the gateway's time of the payment
    add column happened_at timestamptz not null default now(),
    add column brought_by  text not null default 'counter'
        check (brought_by in ('counter', 'notify', 'query', 'close', 'bill')),
    add column verdict     text not null default 'counted'
        check (verdict in ('counted', 'refund', 'held')),
    add column reason      text check (reason in ('late', 'double', 'amount')),
    add constraint payment_event_of_attempt check ((gateway = 'counter') = (attempt_id is null)),
    add constraint payment_event_reason check ((verdict = 'counted') = (reason is null));
update payment_event e
   set happened_at = e.recorded_at,
       site_id = (select r.site_id from registration r
                    join orders o on o.registration_id = r.id where o.id = e.order_id);
alter table payment_event alter column site_id set not null;
-- An order is paid once.
create unique index payment_event_counted on payment_event (order_id) where verdict = 'counted';
create index payment_event_order on payment_event (order_id);
create index payment_event_happened on payment_event (happened_at);

-- Where the registration is when its money comes is where the money stays.
create function money_has_its_site() returns trigger language plpgsql as $$
begin
    new.site_id := (select r.site_id from registration r
                      join orders q on q.registration_id = r.id where q.id = new.order_id);
    return new;
end $$;
create trigger payment_event_site before insert on payment_event
    for each row execute function money_has_its_site();

create function money_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger payment_event_append_only before update or delete on payment_event
    for each statement execute function money_is_append_only();

-- What staff decided about money that was held.
create table event_ruling (
    event_id bigint primary key references payment_event,
    staff_id bigint not null references staff,
    ruling   text not null check (ruling in ('count', 'refund')),
    words    text not null check (length(words) between 1 and 200),
    ruled_at timestamptz not null default now()
);
create trigger event_ruling_append_only before update or delete on event_ruling
    for each statement execute function money_is_append_only();

-- The events that pay their orders.
create view paying_event as
select e.* from payment_event e
  left join event_ruling u on u.event_id = e.id
 where e.verdict = 'counted' or u.ruling = 'count';

-- An exam or a site is cancelled: one makes the run, another approves it.
create table refund_run (
    id          bigint generated always as identity primary key,
    sitting_id  bigint not null references sitting,
    site_id     bigint references site,  -- none: every site
    words       text not null check (length(words) between 1 and 200),
    made_by     bigint not null references staff,
    made_at     timestamptz not null default now(),
    approved_by bigint references staff,
    approved_at timestamptz,
    dropped_at  timestamptz,
    constraint refund_run_second_person check (approved_by <> made_by),
    check (num_nulls(approved_by, approved_at) in (0, 2)),
    check (approved_at is null or dropped_at is null)
);
-- one at a time for a site
create unique index refund_run_waiting on refund_run (sitting_id, site_id) nulls not distinct
    where approved_at is null and dropped_at is null;

create table refund (
    id           bigint generated always as identity primary key,
    event_id     bigint not null references payment_event,
    -- what the gateway knows it by; a duty keeps its number however often it is tried
    number       text not null unique default
        'R' || to_char(now() at time zone 'Asia/Shanghai', 'YYMMDD')
            || left(replace(gen_random_uuid()::text, '-', ''), 16),
    amount_fen   bigint not null check (amount_fen > 0),
    reason       text not null
        check (reason in ('late', 'double', 'amount', 'choice', 'cancelled', 'unpaid')),
    choice_id    bigint references choice,
    run_id       bigint references refund_run,
    asked_by     bigint references staff,  -- none: owed without anybody's asking
    created_at   timestamptz not null default now(),
    -- asked: of a run that is not approved; refused: the gateway will not, staff decide
    state        text not null default 'due'
        check (state in ('asked', 'due', 'underway', 'refused', 'done', 'dropped')),
    next_try_at  timestamptz not null default now(),
    tries        integer not null default 0,
    leased_until timestamptz,
    done_at      timestamptz,
    done_by      bigint references staff,  -- who paid it out by hand,
    paper        text,                     -- with the number of the receipt for it
    last_word    text not null default '',
    check ((reason = 'choice') = (choice_id is not null)),
    check ((done_at is not null) = (state = 'done')),
    check ((done_by is null) = (paper is null) and (done_by is null or state = 'done'))
);
create index refund_event on refund (event_id);
create index refund_of_run on refund (run_id);
create index refund_due on refund (next_try_at) where state in ('due', 'underway');

-- What could still be given back of what paid for those who are to sit: the scope of a run.
create view refundable as
select * from (
    select e.id as event_id, q.registration_id, r.sitting_id, r.site_id, e.gateway,
           e.amount_fen - (select coalesce(sum(f.amount_fen), 0) from refund f
                            where f.event_id = e.id and f.state <> 'dropped')::bigint as fen
      from paying_event e
      join orders q on q.id = e.order_id and q.closed_at is null
      join registration r on r.id = q.registration_id and r.stage in ('paid', 'confirmed')) x
 where fen > 0;

-- What a run owes is paid only once a second person has approved it, and what is done is done.
create function refund_keeps_its_rules() returns trigger
language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'UPDATE' and old.state in ('done', 'dropped') then
        raise exception 'refund % is over', old.id;
    end if;
    if new.run_id is not null and new.state not in ('asked', 'dropped')
       and not exists (select from refund_run where id = new.run_id and approved_by is not null) then
        raise exception 'refund % waits for a second person', new.id;
    end if;
    return new;
end $$;
create trigger refund_rules before insert or update on refund
    for each row execute function refund_keeps_its_rules();

create function refund_run_keeps_its_rules() returns trigger language plpgsql as $$
begin
    if old.approved_by is not null or old.dropped_at is not null or new.made_by <> old.made_by then
        raise exception 'refund run % is decided', old.id;
    end if;
    return new;
end $$;
create trigger refund_run_rules before update on refund_run
    for each row execute function refund_run_keeps_its_rules();

-- Who changes what a registration owes or is owed holds its row first, then orders, events and
-- places. A function of its own, so that a test can show what happens without it.
create function lock_registration(reg bigint) returns void language plpgsql as $$
begin
    perform from registration where id = reg for update;
end $$;

-- The one way to owe: never more than came. Returns the refund.
create function owe_refund(event bigint, fen bigint, why text, of_choice bigint default null,
                           of_run bigint default null, staff bigint default null)
returns bigint language plpgsql security definer set search_path = public as $$
declare
    came bigint;
    owed bigint;
    made bigint;
begin
    -- of two at once the second sees what the first owes
    select amount_fen into strict came from payment_event where id = event for update;
    select coalesce(sum(amount_fen), 0) into owed from refund
     where event_id = event and state <> 'dropped';
    if owed + fen > came then
        raise exception 'payment event % has % fen, of which % are owed already', event, came, owed
            using errcode = 'check_violation';
    end if;
    insert into refund (event_id, amount_fen, reason, choice_id, run_id, asked_by, state)
    values (event, fen, why, of_choice, of_run, staff,
            case when of_run is null then 'due' else 'asked' end)
    returning id into made;
    return made;
end $$;

-- Each letter about money is written once.
create table letter (
    registration_id bigint not null references registration,
    kind            text not null
        check (kind in ('ends_soon', 'lapsed', 'paid', 'refund', 'refunded')),
    about           bigint not null,  -- the end of the hold in seconds, the order or the refund
    written_at      timestamptz not null default now(),
    primary key (registration_id, kind, about)
);

-- A gateway's list of a day, as it was fetched. A day without a list has an empty file.
create table bill (
    gateway    text not null check (gateway in ('alipay', 'wechat')),
    day        date not null,
    fetched_at timestamptz not null default now(),
    file       bytea not null,
    primary key (gateway, day)
);
alter table bill alter column file set storage external;

create table bill_line (
    gateway      text not null,
    day          date not null,
    line         integer not null,
    kind         text not null check (kind in ('payment', 'refund', 'other')),
    number       text not null,             -- of the attempt
    trade_number text not null,             -- the gateway's own
    request      text not null default '',  -- of a refund: its number
    amount_fen   bigint not null check (amount_fen > 0),
    happened_at  timestamptz not null,
    primary key (gateway, day, line),
    foreign key (gateway, day) references bill
);
create index bill_line_trade on bill_line (gateway, trade_number);
create index bill_line_request on bill_line (request) where request <> '';
create trigger bill_append_only before update or delete on bill
    for each statement execute function money_is_append_only();
create trigger bill_line_append_only before update or delete on bill_line
    for each statement execute function money_is_append_only();

-- The day that money belongs to is the one of the gateway's list that has it, so that what came at
-- midnight is on one day for both; until it is on a list, the one of Shanghai's clock.
create view listed_event as
select e.*, l.day as listed_on, l.amount_fen as listed_fen,
       coalesce(l.day, (e.happened_at at time zone 'Asia/Shanghai')::date) as day
  from payment_event e
  left join lateral (select b.day, b.amount_fen from bill_line b
                      where b.gateway = e.gateway and b.trade_number = e.trade_number
                        and b.kind = 'payment'
                      order by b.day limit 1) l on true;

-- Looks near that day only: no list is further off than two days.
create function events_of(wanted date) returns setof listed_event language sql stable as $$
    select * from listed_event
     where day = wanted
       and happened_at >= (wanted - 2)::timestamp at time zone 'Asia/Shanghai'
       and happened_at < (wanted + 3)::timestamp at time zone 'Asia/Shanghai'
$$;

create view listed_refund as
select f.*, e.gateway, e.order_id, e.site_id, l.day as listed_on, l.amount_fen as listed_fen,
       coalesce(l.day, (coalesce(f.done_at, f.created_at) at time zone 'Asia/Shanghai')::date)
           as day
  from refund f
  join payment_event e on e.id = f.event_id
  left join lateral (select b.day, b.amount_fen from bill_line b
                      where b.request = f.number and b.gateway = e.gateway and b.kind = 'refund'
                      order by b.day limit 1) l on true;

-- A line of a list with what is ours of it.
create view own_bill_line as
select b.*, a.id as attempt_id, e.id as event_id, f.id as refund_id, f.state as refund_state,
       coalesce(e.site_id, r.site_id) as site_id, r.id as registration_id
  from bill_line b
  left join attempt a on a.gateway = b.gateway and a.number = b.number
  left join orders q on q.id = a.order_id
  left join registration r on r.id = q.registration_id
  left join payment_event e on e.gateway = b.gateway and e.trade_number = b.trade_number
  left join refund f on b.kind = 'refund' and f.number = b.request;

-- What a cashier counted by hand at the end of a day; counted anew, the last one is what counts.
create table cash_count (
    id         bigint generated always as identity primary key,
    site_id    bigint not null references site,
    day        date not null,
    cashier_id bigint not null references staff,
    amount_fen bigint not null check (amount_fen >= 0),
    entered_by bigint not null references staff,
    entered_at timestamptz not null default now()
);
create index cash_count_day on cash_count (day, site_id);

-- A line of the day's list that words settle: why it is as it is. The key is the line's own.
create table explanation (
    kind     text not null,
    key      text not null,
    staff_id bigint not null references staff,
    words    text not null check (length(words) between 1 and 400),
    at       timestamptz not null default now(),
    primary key (kind, key)
);

grant select on paying_event to ncre_ems_gateway, ncre_ems_clerk, ncre_ems_staff,
    ncre_ems_passport, ncre_ems_candidate, ncre_ems_photo;

-- What every signed-in candidate page may ask; only the road's begin and end attempts.
do $$
declare family text;
begin
    foreach family in array array['ncre_ems_passport', 'ncre_ems_candidate', 'ncre_ems_photo'] loop
        execute format('grant select on attempt, event_ruling to %I', family);
        execute format('grant select (id, order_id, attempt_id, gateway, trade_number, amount_fen,
            happened_at, verdict, reason) on payment_event to %I', family);
        execute format('grant select (id, event_id, amount_fen, reason, choice_id, state, created_at,
            done_at) on refund to %I', family);
    end loop;
end $$;
grant insert on attempt to ncre_ems_candidate;
grant execute on function lock_registration to ncre_ems_candidate;
grant update (state, closing_at, next_query_at, start_url, code_text, last_word) on attempt
    to ncre_ems_candidate;

-- Who brings an event applies it: the pages that a gateway calls, the clerk, the staff. None of the
-- three but the staff sees in it who a candidate is.
grant select on sitting, site, subject, offering, sitting_site, choice, orders, attempt,
    payment_event, event_ruling, refund to ncre_ems_gateway;
grant select (id, passport_id, sitting_id, site_id, stage, revision, hold_until) on registration
    to ncre_ems_gateway;
grant insert on audit to ncre_ems_gateway;
do $$
declare family text;
begin
    foreach family in array array['ncre_ems_gateway', 'ncre_ems_clerk', 'ncre_ems_staff'] loop
        execute format('grant select, insert on payment_event to %I', family);
        execute format('grant select, update on attempt to %I', family);
        execute format('grant update (stage, revision, hold_until) on registration to %I', family);
        execute format('grant update (paid_at, closed_at, closed_revision) on orders to %I', family);
        execute format('grant insert on choice, letter to %I', family);
        execute format('grant update (freed_at) on choice to %I', family);
        execute format('grant update (taken) on offering, sitting_site to %I', family);
        execute format('grant execute on function swap_places, lock_places, free_places to %I',
            family);
        execute format('grant execute on function owe_refund, lock_registration to %I', family);
    end loop;
end $$;
grant select on refundable, listed_event, listed_refund, own_bill_line to ncre_ems_clerk, ncre_ems_staff;
grant execute on function events_of to ncre_ems_clerk, ncre_ems_staff;
grant select on event_ruling, refund, refund_run, letter, bill, bill_line, explanation, cash_count
    to ncre_ems_clerk, ncre_ems_staff;
grant update (state, next_try_at, tries, leased_until, done_at, last_word) on refund
    to ncre_ems_clerk;
grant update (state, next_try_at, done_at, done_by, paper, last_word) on refund to ncre_ems_staff;
grant insert on bill, bill_line to ncre_ems_clerk;
grant insert on mail to ncre_ems_clerk;
grant insert on event_ruling, refund_run, explanation, cash_count to ncre_ems_staff;
grant update (approved_by, approved_at, dropped_at) on refund_run to ncre_ems_staff;

revoke all on function money_has_its_site, money_is_append_only, refund_keeps_its_rules, refund_run_keeps_its_rules,
    owe_refund, lock_registration, events_of from public;
