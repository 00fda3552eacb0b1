-- The passport (通行证): an account that lives across sittings, and how its owner proves to be its owner.

create table passport (
    id           bigint generated always as identity primary key,
    email        text not null check (length(email) between 3 and 254),
    mobile       text not null check (mobile ~ '^1[3-9][0-9]{9}$'),
    created_at   timestamptz not null default now(),
    consented_at timestamptz not null default now(),
    activated_at timestamptz,
    greeted_at   timestamptz,
    disabled_at  timestamptz
);

-- A passport that is not yet activated reserves neither its address nor its mobile.
create unique index passport_email on passport (lower(email)) where activated_at is not null;
create unique index passport_mobile on passport (mobile) where activated_at is not null;
create index passport_unactivated on passport (created_at) where activated_at is null;
create index passport_unactivated_email on passport (lower(email)) where activated_at is null;
create index passport_unactivated_mobile on passport (mobile) where activated_at is null;

-- Apart from the passport, so that only the family of pages that checks passwords can read it.
create table credential (
    passport_id   bigint primary key references passport on delete cascade,
    password_hash text not null,
    changed_at    timestamptz not null default now()
);

-- A link sent by mail. Only the hash is kept: who reads this table can open nothing.
create table passport_link (
    token_hash  bytea primary key check (length(token_hash) = 32),
    passport_id bigint not null references passport on delete cascade,
    purpose     text not null check (purpose in ('activate', 'recover')),
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index passport_link_passport on passport_link (passport_id);

-- The code by mail for those who cannot see the CAPTCHA. A row is made for unknown accounts too,
-- so that neither the answer nor its time tells who has a passport.
create table mail_code (
    account_key bytea primary key check (length(account_key) = 32),
    code_mac    bytea not null,
    expires_at  timestamptz not null,
    tries       smallint not null default 0 check (tries between 0 and 5)
);

create table session (
    token_hash  bytea primary key check (length(token_hash) = 32),
    passport_id bigint not null references passport on delete cascade,
    sitting_id  bigint,
    created_at  timestamptz not null default now(),
    last_seen   timestamptz not null default now()
);
create index session_passport on session (passport_id);
create index session_last_seen on session (last_seen);

-- Wrong passwords by account and client; the account may be one that does not exist.
create table login_failure (
    account_key  bytea not null check (length(account_key) = 32),
    client_key   bytea not null check (length(client_key) = 32),
    failures     smallint not null,
    last_at      timestamptz not null default now(),
    locked_until timestamptz,
    primary key (account_key, client_key)
);
create index login_failure_last_at on login_failure (last_at);

-- A CAPTCHA's nonce is spent by its first use, right or wrong.
create table spent_nonce (
    nonce       bytea primary key,
    spent_until timestamptz not null
);
create index spent_nonce_until on spent_nonce (spent_until);
