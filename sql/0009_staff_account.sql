-- How staff come in: the first password by a link that works once, and a second factor (TOTP).

-- Nobody knows a password before the link was used.
alter table staff alter column password_hash drop not null;
alter table staff add column password_changed_at timestamptz;
update staff set password_changed_at = created_at where password_hash is not null;
-- an administrator asks for the second factor: without it, nothing opens but the page that sets it up
alter table staff add column factor_required boolean not null default false;

-- Handed over by whoever made it. Only the hash is kept.
create table staff_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    staff_id   bigint not null references staff,
    made_by    bigint references staff,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index staff_link_staff on staff_link (staff_id);

-- The shared secret, sealed with the host's key; enrolled when the first code was right.
create table staff_factor (
    staff_id    bigint primary key references staff,
    secret      text not null,
    -- the step of the last code that was taken: none counts twice
    last_step   bigint not null default 0,
    enrolled_at timestamptz
);

-- For the day the authenticator is lost: each good once.
create table recovery_code (
    staff_id  bigint not null references staff,
    code_hash bytea not null check (length(code_hash) = 32),
    used_at   timestamptz,
    primary key (staff_id, code_hash)
);

-- When this session showed the second factor.
alter table staff_session add column factor_at timestamptz;

-- Sign-in pages alone see hashes and secrets; the others see that there is a factor.
grant select, insert, update on staff_link, staff_factor, recovery_code to ncre_ems_passport;
grant delete on staff_factor, recovery_code to ncre_ems_passport;
grant update (password_hash, password_changed_at) on staff to ncre_ems_passport;
grant update (factor_at, last_seen) on staff_session to ncre_ems_passport;
grant select on staff_role to ncre_ems_passport;
grant select (password_changed_at, factor_required) on staff to ncre_ems_staff;
grant select (staff_id, enrolled_at) on staff_factor to ncre_ems_staff;
grant insert (login, name, factor_required), update (name, disabled_at, factor_required) on staff
    to ncre_ems_staff;
grant insert on staff_link to ncre_ems_staff;
grant update (used_at) on staff_link to ncre_ems_staff;
grant select (staff_id, expires_at, used_at) on staff_link to ncre_ems_staff;
grant insert, delete on staff_role to ncre_ems_staff;
-- who administers staff takes away the factor of one who has lost it
grant delete on staff_factor, recovery_code to ncre_ems_staff;
grant select (staff_id) on recovery_code to ncre_ems_staff;
