-- Orders of nothing, which the clerk settles.
create index orders_free on orders (registration_id)
    where amount_fen = 0 and paid_at is null and closed_at is null;
