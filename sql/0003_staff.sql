-- Staff (工作人员) sign in apart from candidates and hold roles per site.

create table staff (
    id            bigint generated always as identity primary key,
    login         text not null,
    name          text not null,
    password_hash text not null,
    created_at    timestamptz not null default now(),
    disabled_at   timestamptz
);
create unique index staff_login on staff (lower(login));

-- No site means every site: the institution's own staff.
create table staff_role (
    staff_id bigint not null references staff,
    role     text not null check (role in ('administrator', 'manager', 'reviewer', 'cashier', 'auditor')),
    site_id  bigint references site,
    unique nulls not distinct (staff_id, role, site_id)
);

create table staff_session (
    token_hash bytea primary key check (length(token_hash) = 32),
    staff_id   bigint not null references staff,
    created_at timestamptz not null default now(),
    last_seen  timestamptz not null default now()
);
create index staff_session_staff on staff_session (staff_id);
