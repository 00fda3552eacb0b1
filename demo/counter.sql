-- What the demo's counters took: each paid order has its receipt, one fee went back; and who was confirmed.

create temp table cashier as
select w.id as site_id, s.id as staff_id
  from site w join staff s on s.login = case when w.code in ('110108', '110109') then 'demo-cashier' else 'demo-admin' end;

-- 演示免审's fee was taken by mistake
insert into orders (registration_id, number, amount_fen, paid_at, closed_at)
select registration_id, registration_id || '-2', amount_fen, now(), now()
  from orders where registration_id = (select id from registration where name = '演示免审');

insert into receipt (order_id, site_id, number, method, amount_fen, staff_id, given_at)
select o.id, c.site_id, t.number || '-' || lpad(row_number() over book::text, 5, '0'),
       (array['cash', 'code', 'cash', 'card', 'transfer'])[1 + row_number() over book % 5],
       o.amount_fen, c.staff_id, now() - (count(*) over (partition by c.site_id) - row_number() over book) * interval '7 minutes'
  from orders o
  join registration r on r.id = o.registration_id join sitting t on t.id = r.sitting_id
  join cashier c on c.site_id = r.site_id
 where o.paid_at is not null
window book as (partition by c.site_id order by o.id);

insert into payment_event (order_id, site_id, gateway, trade_number, amount_fen, staff_id, recorded_at, happened_at)
select c.order_id, c.site_id, 'counter', w.code || '-' || c.number, c.amount_fen, c.staff_id, c.given_at, c.given_at
  from receipt c join site w on w.id = c.site_id;

insert into receipt_void (receipt_id, staff_id, reason)
select c.id, s.id, '收错了人，已当面退还'
  from receipt c join orders o on o.id = c.order_id join staff s on s.login = 'demo-manager'
 where o.closed_at is not null;

select owe_refund(e.id, e.amount_fen, 'unpaid', null, null, v.staff_id)
  from receipt_void v join receipt c on c.id = v.receipt_id join payment_event e on e.order_id = c.order_id;
update refund f set state = 'done', done_at = now(), done_by = f.asked_by, paper = c.number
  from payment_event e join receipt c on c.order_id = e.order_id where e.id = f.event_id;

insert into confirmation (registration_id, document, staff_id)
select r.id, r.id_type, c.staff_id from registration r join cashier c on c.site_id = r.site_id
 where r.stage = 'confirmed';
