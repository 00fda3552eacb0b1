-- The registration (报名): one passport in one sitting, standing in exactly one stage.

create table registration (
    id           bigint generated always as identity primary key,
    passport_id  bigint not null references passport,
    sitting_id   bigint not null references sitting,
    stage        text not null,
    revision     integer not null default 1,
    agreement_id bigint not null references agreement,
    agreed_at    timestamptz not null default now(),
    created_at   timestamptz not null default now(),

    -- 基本信息, as domain::Person
    id_type        text,
    id_number      text,
    -- what identifies the person across renewals of the document
    id_key         text,
    name           text,
    pinyin         text,
    sex            text check (sex in ('1', '2')),
    birth          date,
    ethnic         text,
    career         text,
    education      text,
    training       text,
    phone          text,
    school         text,
    department     text,
    grade          text,
    class_name     text,
    student_number text,
    postcode       text,
    address        text,
    email          text,

    -- what was submitted, and the rule it was submitted under
    site_id      bigint references site,
    needs_review boolean,
    serial       integer check (serial between 1 and 999999),
    submitted_at timestamptz,
    applied_at   timestamptz,
    approved_at  timestamptz,
    hold_until   timestamptz,

    unique (passport_id, sitting_id),
    constraint registration_stage check (stage in (
        'agreement', 'profile', 'subjects', 'photo', 'review', 'pending', 'rejected',
        'payment', 'paid', 'confirmed', 'lapsed', 'cancelled')),
    constraint registration_person check (
        stage in ('agreement', 'profile', 'lapsed', 'cancelled') or id_key is not null),
    constraint registration_submitted check (
        stage not in ('photo', 'review', 'pending', 'rejected', 'payment', 'paid', 'confirmed')
        or (site_id is not null and needs_review is not null and serial is not null
            and submitted_at is not null)),
    constraint registration_reviewing check (
        stage not in ('review', 'pending', 'rejected') or needs_review),
    constraint registration_hold check (
        (hold_until is not null) = (stage in ('photo', 'review', 'pending', 'rejected', 'payment')))
);

-- One number is one candidate per sitting, from photo to confirmed: lapsed and cancelled release it.
create unique index registration_document on registration (sitting_id, id_type, id_key)
    where stage in ('photo', 'review', 'pending', 'rejected', 'payment', 'paid', 'confirmed');
create index registration_pending on registration (site_id, applied_at, id) where stage = 'pending';
create index registration_hold_until on registration (hold_until) where hold_until is not null;

-- 流水号 is never reused; who comes back to a site gets back the number given there.
create table serial (
    sitting_id      bigint not null,
    site_id         bigint not null,
    serial          integer not null check (serial between 1 and 999999),
    registration_id bigint not null references registration,
    primary key (sitting_id, site_id, serial),
    unique (registration_id, site_id),
    foreign key (sitting_id, site_id) references sitting_site
);

-- What is owed for the held choices (订单). "order" is a word of SQL, hence the plural.
create table orders (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references registration,
    number          text not null unique,
    amount_fen      bigint not null check (amount_fen >= 0),
    created_at      timestamptz not null default now(),
    paid_at         timestamptz,
    closed_at       timestamptz
);
create unique index orders_open on orders (registration_id) where closed_at is null;

-- Marked freed, never deleted; a new try makes new choices.
create table choice (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references registration,
    offering_id     bigint not null references offering,
    fee_fen         bigint not null check (fee_fen >= 0),
    taken_at        timestamptz not null default now(),
    freed_at        timestamptz
);
create unique index choice_held on choice (registration_id, offering_id) where freed_at is null;
create index choice_offering on choice (offering_id) where freed_at is null;

-- What money did: append-only, each of the gateway's trades once.
create table payment_event (
    id           bigint generated always as identity primary key,
    order_id     bigint not null references orders,
    gateway      text not null check (gateway in ('counter')),
    trade_number text not null,
    amount_fen   bigint not null check (amount_fen > 0),
    staff_id     bigint references staff,
    recorded_at  timestamptz not null default now(),
    unique (gateway, trade_number)
);

create table decision (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references registration,
    staff_id        bigint not null references staff,
    verdict         text not null check (verdict in ('approve', 'reject', 'send_back')),
    decided_at      timestamptz not null default now()
);
create index decision_registration on decision (registration_id, decided_at desc);

-- Why a registration was not approved, each reason at the field it concerns ('photo' is one).
create table decision_reason (
    decision_id bigint not null references decision,
    field       text not null,
    words       text not null check (length(words) between 1 and 200),
    primary key (decision_id, field)
);

-- What somebody was typing: raw text, never read as data.
create table draft (
    passport_id bigint not null references passport,
    sitting_id  bigint not null references sitting,
    page        text not null,
    version     integer not null default 1,
    body        text not null check (length(body) <= 20000),
    saved_at    timestamptz not null default now(),
    primary key (passport_id, sitting_id, page)
);

create table portrait (
    registration_id bigint primary key references registration,
    jpeg            bytea not null check (length(jpeg) <= 262144),
    width           integer not null,
    height          integer not null,
    sha256          bytea not null,
    original_sha256 bytea not null,
    accepted_at     timestamptz not null default now()
);
alter table portrait alter column jpeg set storage external;
