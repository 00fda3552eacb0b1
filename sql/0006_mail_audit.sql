-- Mail waits here until the clerk has delivered it; the audit says who did what to whom from where.

create table mail (
    id           bigint generated always as identity primary key,
    recipient    text not null,
    subject      text not null,
    body         text not null,
    created_at   timestamptz not null default now(),
    due_at       timestamptz not null default now(),
    tries        smallint not null default 0,
    delivered_at timestamptz,
    refused_at   timestamptz,
    answer       text not null default ''
);
create index mail_due on mail (due_at) where delivered_at is null and refused_at is null;
-- for the limit of three mails an hour
create index mail_recipient on mail (lower(recipient), created_at);

-- Keys only, no personal values. Nobody changes or removes an entry: there is no such grant, and
-- the trigger stops the owner too.
create table audit (
    id              bigint generated always as identity primary key,
    at              timestamptz not null default now(),
    actor           text not null check (actor in ('candidate', 'staff', 'clerk', 'sysadmin')),
    actor_id        bigint,
    action          text not null,
    passport_id     bigint,
    registration_id bigint,
    site_id         bigint,
    client          text not null default '',
    detail          text not null default ''
);
create index audit_registration on audit (registration_id, at);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end $$;
create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function audit_is_append_only();
