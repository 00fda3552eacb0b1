-- The audit as a chain: the clerk seals committed entries one behind the other, so that none can be
-- changed, taken out or put elsewhere unseen. Pages only insert, and no page waits for another.

-- Entries hold keys and hashes. `client` is a keyed hash of the address that a visit came from; what
-- it stands for lies here, and goes when its time is over (retention) without touching the chain.
create table audit_origin (
    client   text primary key,
    address  text not null,
    first_at timestamptz not null default now()
);

-- What waits to be sealed: the tail of the chain, seconds long.
create table audit_unsealed (
    audit_id bigint primary key references audit
);

create function audit_waits_for_its_seal() returns trigger
language plpgsql security definer set search_path = public as $$
begin
    insert into audit_unsealed values (new.id);
    return null;
end $$;
create trigger audit_unsealed after insert on audit
    for each row execute function audit_waits_for_its_seal();
insert into audit_unsealed select id from audit;

create table audit_seal (
    position  bigint primary key check (position > 0),
    audit_id  bigint not null unique references audit,
    sealed_at timestamptz not null default now(),
    hash      bytea not null check (length(hash) = 32)
);
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_is_append_only();

-- What a seal covers: every column, none of which can run into the next.
create function audit_text(entry audit) returns text
language sql stable set search_path = public as $$
    select jsonb_build_array(entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor,
        entry.actor_id, entry.action, entry.passport_id, entry.registration_id, entry.site_id,
        entry.client, entry.detail)::text
$$;

-- The hash of an entry behind the one whose hash is `before` (empty for the first).
create function audit_hash(before bytea, entry audit) returns bytea
language sql stable set search_path = public as $$
    select sha256(before || convert_to(audit_text(entry), 'UTF8'))
$$;

-- Seals at most so many; returns how many. Of two clerks one works and the other gets 0.
create function seal_audit(most integer) returns integer
language plpgsql set search_path = public as $$
declare
    entry  audit;
    place  bigint;
    before bytea;
    sealed integer := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('audit_seal')) then return 0; end if;
    select s.position, s.hash into place, before from audit_seal s order by s.position desc limit 1;
    place := coalesce(place, 0);
    before := coalesce(before, ''::bytea);
    for entry in select a.* from audit_unsealed u join audit a on a.id = u.audit_id
                  order by a.id limit most loop
        place := place + 1;
        before := audit_hash(before, entry);
        insert into audit_seal (position, audit_id, hash) values (place, entry.id, before);
        delete from audit_unsealed where audit_id = entry.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

revoke all on function audit_waits_for_its_seal, audit_text, audit_hash, seal_audit from public;
grant execute on function audit_text, audit_hash, seal_audit to ncre_ems_clerk;
grant select on audit to ncre_ems_clerk;
grant select, insert on audit_seal to ncre_ems_clerk;
grant select, delete on audit_unsealed to ncre_ems_clerk;
grant select on audit_origin to ncre_ems_staff;
do $$
declare family text;
begin
    foreach family in array array['passport', 'candidate', 'photo', 'staff'] loop
        execute format('grant insert on audit_origin to ncre_ems_%s', family);
    end loop;
end $$;
