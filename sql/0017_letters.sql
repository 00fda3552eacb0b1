-- Letters about what staff decided, and about a fee that the counter gave back.
alter table letter
    drop constraint letter_kind_check,
    add constraint letter_kind check (kind in ('approved', 'rejected', 'ends_soon', 'lapsed', 'paid',
                                               'unpaid', 'refund', 'refunded'));
comment on column letter.about is
    'the decision, the end of the hold in seconds, the order or the refund';
grant select on standing_decision to ncre_ems_clerk;

-- The clerk looks every second for what happened lately.
create index decision_lately on decision (decided_at);
create index orders_lapsed on orders (closed_at) where paid_at is null;
create index payment_event_recorded on payment_event (recorded_at);
create index refund_lately on refund (coalesce(done_at, created_at));
