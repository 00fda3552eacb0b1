-- The counter: receipts for the fees it takes, and confirmations on site (现场确认). Both are only
-- ever added to: what was wrong is taken back by a row that says who did so, and why.

create table receipt (
    id         bigint generated always as identity primary key,
    -- An order is paid whole, and taking its fee back closes it: one receipt at most.
    order_id   bigint not null unique references orders,
    site_id    bigint not null references site,
    number     text not null check (length(number) between 1 and 30),
    method     text not null check (method in ('cash', 'card', 'transfer', 'code')),
    amount_fen bigint not null check (amount_fen > 0),
    staff_id   bigint not null references staff,
    given_at   timestamptz not null default now(),
    constraint receipt_number unique (site_id, number)
);
create index receipt_day on receipt (site_id, given_at);
create index receipt_book on receipt (site_id, staff_id, id);

create table receipt_void (
    receipt_id bigint primary key references receipt,
    staff_id   bigint not null references staff,
    reason     text not null check (length(reason) between 1 and 200),
    voided_at  timestamptz not null default now()
);
create index receipt_void_day on receipt_void (voided_at);

-- Which document was seen: a code of data/ncre_id_type.tsv.
create table confirmation (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references registration,
    document        text not null,
    staff_id        bigint not null references staff,
    confirmed_at    timestamptz not null default now()
);
create index confirmation_registration on confirmation (registration_id, id);

create table confirmation_void (
    confirmation_id bigint primary key references confirmation,
    staff_id        bigint not null references staff,
    reason          text not null check (length(reason) between 1 and 200),
    voided_at       timestamptz not null default now()
);

-- What counters took before their receipts were kept here. Nobody was asked how: it was cash.
insert into receipt (order_id, site_id, number, method, amount_fen, staff_id, given_at)
select e.order_id, w.id, substr(e.trade_number, length(w.code) + 2), 'cash', e.amount_fen,
       e.staff_id, e.recorded_at
  from payment_event e
  join site w on w.code = split_part(e.trade_number, '-', 1)
 where e.gateway = 'counter' and e.staff_id is not null;

-- How one is found at the counter: by the beginning of the name, by document, phone, 流水号.
create index registration_name on registration (name text_pattern_ops);
create index registration_id_number on registration (id_number);
create index registration_phone on registration (phone);
create index registration_serial on registration (site_id, serial);
-- Who has still to pay, and who has paid and not come yet.
create index registration_unpaid on registration (site_id, hold_until) where stage = 'payment';
create index registration_unconfirmed on registration (site_id, sitting_id, serial)
    where stage = 'paid';

grant select on serial to ncre_ems_staff;
grant select, insert on receipt, receipt_void, confirmation, confirmation_void to ncre_ems_staff;
