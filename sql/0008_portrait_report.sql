-- What the photo check said is kept with the portrait, and a sitting may ask otherwise of photos.

alter table portrait
    -- imaging::report(); '{}' where no check was kept
    add column report   jsonb not null default '{}',
    -- the codes of all findings, to search by
    add column codes    text[] not null default '{}',
    -- The registration's revision that accepted it, and the one that the unbroken row of portraits
    -- before it began from: a form of `since` or later has missed portraits and nothing else.
    add column revision integer not null default 0,
    add column since    integer not null default 0,
    add constraint portrait_since check (since <= revision);

-- A sitting that asks otherwise than the defaults of domain::PhotoLimits, which see. A portrait holds
-- 256 KB at most, the checker looks at 8000 pixels a side.
create table photo_limits (
    sitting_id       bigint primary key references sitting,
    bytes_min        integer not null check (bytes_min >= 0),
    bytes_max        integer not null check (bytes_max <= 262144),
    width_min        integer not null check (width_min between 1 and 8000),
    height_min       integer not null check (height_min between 1 and 8000),
    aspect_min       double precision not null check (aspect_min > 1),
    aspect_max       double precision not null check (aspect_max <= 3),
    aspect_tolerance double precision not null check (aspect_tolerance between 0 and 0.5),
    head_min         double precision not null check (head_min >= 0),
    head_max         double precision not null check (head_max <= 1),
    top_min          double precision not null check (top_min >= 0),
    top_max          double precision not null check (top_max <= 1),
    off_centre_max   double precision not null check (off_centre_max between 0 and 0.5),
    roll_max         double precision not null check (roll_max between 0 and 90),
    check (bytes_min < bytes_max),
    check (aspect_min <= aspect_max),
    check (head_min < head_max),
    check (top_min < top_max)
);
grant select on photo_limits to ncre_ems_photo, ncre_ems_staff;
