-- Setting up: a sitting with its fees and versions, what sites say of themselves, imports, the roster.

alter table sitting
    -- what its front page and welcome say beside the dates; empty: nothing
    add column announcement text not null default '',
    -- of two people who edit it one wins
    add column revision     integer not null default 1;

-- What a subject costs by its level, where the subject has no fee of its own.
create table sitting_fee (
    sitting_id bigint not null references sitting,
    level      smallint not null check (level between 1 and 4),
    fee_fen    bigint not null check (fee_fen >= 0),
    primary key (sitting_id, level)
);

-- The subjects that sites may open in a sitting.
create table sitting_subject (
    sitting_id   bigint not null references sitting,
    subject_code text not null references subject,
    fee_fen      bigint check (fee_fen >= 0),
    primary key (sitting_id, subject_code)
);

-- Sittings that are there already open what their sites have opened, for what is asked there most.
insert into sitting_subject (sitting_id, subject_code)
select distinct sitting_id, subject_code from offering;
insert into sitting_fee (sitting_id, level, fee_fen)
select o.sitting_id, s.level, mode() within group (order by o.fee_fen)
  from offering o join subject s on s.code = o.subject_code
 group by o.sitting_id, s.level;

-- What a sitting asks for a subject; nothing where it does not open it, or has named no fee.
create function sitting_fee_of(sitting bigint, subject text)
returns bigint language sql stable as $$
    select coalesce(ss.fee_fen, f.fee_fen)
      from sitting_subject ss
      join subject s on s.code = ss.subject_code
      left join sitting_fee f on (f.sitting_id, f.level) = (ss.sitting_id, s.level)
     where ss.sitting_id = sitting and ss.subject_code = subject
$$;

-- Each state that a sitting was saved in: `whole` holds its form's texts by field.
create table sitting_version (
    sitting_id bigint not null references sitting,
    version    integer not null,
    -- nobody: as it stood before the console first changed it
    staff_id   bigint references staff,
    saved_at   timestamptz not null default now(),
    whole      jsonb not null,
    primary key (sitting_id, version)
);

alter table site
    -- how to get there: shown with the address
    add column directions text not null default '',
    add column revision   integer not null default 1;

alter table notice
    add column revision integer not null default 1,
    add check (shown_to is null or shown_from < shown_to);

-- The school's own list (学籍库), by site. A candidate whose number and name are in it cannot say
-- otherwise in its fields.
create table roster (
    site_id        bigint not null references site,
    id_type        text not null,
    -- what identifies the person across renewals of the document, as registration.id_key
    id_key         text not null,
    id_number      text not null,
    name           text not null,
    school         text not null default '',
    department     text not null default '',
    grade          text not null default '',
    class_name     text not null default '',
    student_number text not null default '',
    imported_at    timestamptz not null default now(),
    primary key (site_id, id_type, id_key)
);
create index roster_document on roster (id_type, id_key);

-- What the roster says of a document: the row of the site asked for, else the newest. Candidate
-- pages may ask for one person and cannot read the table.
create function roster_of(document_type text, document_key text, site bigint)
returns setof roster language sql stable security definer set search_path = public, pg_temp as $$
    select * from roster
     where id_type = document_type and id_key = document_key
     order by site_id = site desc nulls last, imported_at desc, site_id
     limit 1
$$;

-- A file between its dry run and its import: gone with either, or a day later.
create table import_file (
    id          bigint generated always as identity primary key,
    staff_id    bigint not null references staff,
    kind        text not null check (kind in ('sites', 'offerings', 'roster')),
    -- the sitting of offerings, the site of a roster
    sitting_id  bigint references sitting,
    site_id     bigint references site,
    name        text not null,
    bytes       bytea not null check (length(bytes) <= 8388608),
    uploaded_at timestamptz not null default now()
);
create index import_file_uploaded on import_file (uploaded_at);
alter table import_file alter column bytes set storage external;

revoke all on function sitting_fee_of, roster_of from public;
grant execute on function roster_of to ncre_ems_candidate;

grant select on sitting_fee, sitting_subject, sitting_version, roster, import_file to ncre_ems_staff;
grant insert on sitting, agreement, sitting_fee, sitting_subject, sitting_version, site, sitting_site,
    offering, notice, roster, import_file, photo_limits to ncre_ems_staff;
grant update (name, number, status, exam_from, exam_to, fill_in_from, fill_in_to, review_from,
    review_to, payment_from, payment_to, pay_within, max_subjects, announcement, revision)
    on sitting to ncre_ems_staff;
grant update (body, published_at) on agreement to ncre_ems_staff;
grant update (fee_fen) on sitting_fee, sitting_subject to ncre_ems_staff;
grant delete on sitting_fee, sitting_subject, import_file to ncre_ems_staff;
grant execute on function lock_places to ncre_ems_staff;
grant update on photo_limits to ncre_ems_staff;
grant update (name, province, district, address, directions, contact, counter, reviews, max_subjects,
    revision) on site to ncre_ems_staff;
grant update (capacity) on sitting_site to ncre_ems_staff;
grant update (fee_fen, capacity) on offering to ncre_ems_staff;
grant update (title, body, shown_from, shown_to, revision) on notice to ncre_ems_staff;
grant update (id_number, name, school, department, grade, class_name, student_number, imported_at)
    on roster to ncre_ems_staff;
-- a site that reviews no longer: those in between go on to `payment`
grant update (needs_review, submitted_at) on registration to ncre_ems_staff;
grant execute on function sitting_fee_of to ncre_ems_staff;

grant select (uploaded_at), delete on import_file to ncre_ems_clerk;
