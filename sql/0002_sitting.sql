-- The sitting (考次), the sites (考点) that hold it and the subjects (科目) they open.

create table sitting (
    id           bigint generated always as identity primary key,
    number       smallint not null unique check (number between 1 and 99),
    name         text not null,
    status       text not null default 'draft' check (status in ('draft', 'open', 'closed')),
    exam_from    date not null,
    exam_to      date not null,
    fill_in_from timestamptz not null,
    fill_in_to   timestamptz not null,
    review_from  timestamptz not null,
    review_to    timestamptz not null,
    payment_from timestamptz not null,
    payment_to   timestamptz not null,
    -- from approval, or without review from submitting
    pay_within   interval not null default interval '24 hours' check (pay_within > interval '0'),
    max_subjects smallint not null default 3 check (max_subjects between 1 and 9),
    check (exam_from <= exam_to),
    check (fill_in_from < fill_in_to and review_from < review_to and payment_from < payment_to),
    check (fill_in_to <= payment_to and review_to <= payment_to)
);

-- Versions of the agreement (报名协议); a registration names the one its candidate accepted.
create table agreement (
    id           bigint generated always as identity primary key,
    sitting_id   bigint not null references sitting,
    version      smallint not null,
    body         text not null,
    published_at timestamptz not null default now(),
    unique (sitting_id, version)
);

-- The national list, filled by `ncre-emsctl db migrate` from data/ncre_subjects.tsv.
create table subject (
    code    text primary key check (code ~ '^[0-9]{2}$'),
    name    text not null,
    level   smallint not null check (level between 1 and 4),
    minutes smallint not null check (minutes > 0),
    needs   text not null default ''
);

create table site (
    id           bigint generated always as identity primary key,
    code         text not null unique check (code ~ '^[0-9]{6}$'),
    name         text not null,
    province     text not null,
    district     text not null default '',
    address      text not null default '',
    contact      text not null default '',
    -- where and when the counter takes fees; shown as it is
    counter      text not null default '',
    reviews      boolean not null default true,
    max_subjects smallint check (max_subjects between 1 and 9)
);

-- A site in a sitting: its own cap over all subjects and its counter of 流水号.
create table sitting_site (
    sitting_id  bigint not null references sitting,
    site_id     bigint not null references site,
    capacity    integer check (capacity >= 0),
    taken       integer not null default 0 check (taken >= 0),
    last_serial integer not null default 0 check (last_serial between 0 and 999999),
    primary key (sitting_id, site_id),
    constraint sitting_site_not_oversold check (taken <= capacity)
);

create table offering (
    id           bigint generated always as identity primary key,
    sitting_id   bigint not null,
    site_id      bigint not null,
    subject_code text not null references subject,
    fee_fen      bigint not null check (fee_fen >= 0),
    capacity     integer not null check (capacity >= 0),
    taken        integer not null default 0 check (taken >= 0),
    unique (sitting_id, site_id, subject_code),
    foreign key (sitting_id, site_id) references sitting_site,
    constraint offering_not_oversold check (taken <= capacity)
);

create table notice (
    id         bigint generated always as identity primary key,
    site_id    bigint references site,
    title      text not null,
    body       text not null,
    shown_from timestamptz not null default now(),
    shown_to   timestamptz
);

alter table session add foreign key (sitting_id) references sitting;
