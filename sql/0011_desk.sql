-- The review desk: who has which registration in front of them, what each decision was made of, and
-- the reasons that are at hand.

-- Until then nobody else decides it. A reviewer has one at a time.
create table review_lease (
    registration_id bigint primary key references registration,
    staff_id        bigint not null references staff,
    taken_at        timestamptz not null default now(),
    until           timestamptz not null
);
create index review_lease_staff on review_lease (staff_id);

-- What a reviewer has put aside comes up for them again when they open it, or when it was applied
-- for anew.
create table review_skip (
    staff_id        bigint not null references staff,
    registration_id bigint not null references registration,
    at              timestamptz not null default now(),
    primary key (staff_id, registration_id)
);
create index review_skip_registration on review_skip (registration_id);

-- Decisions are never changed: one that is taken back is followed by an `undo` that names it.
alter table decision
    drop constraint decision_verdict_check,
    add constraint decision_verdict check (verdict in ('approve', 'reject', 'send_back', 'undo')),
    add column undoes    bigint references decision,
    -- since when the reviewer had it in front of them; nothing for those of a contact sheet
    add column opened_at timestamptz,
    -- what was decided on, as review_snapshot() had it: person data, which goes when the
    -- registration's does
    add column snapshot  jsonb,
    add constraint decision_undoes check ((verdict = 'undo') = (undoes is not null));
create unique index decision_undone on decision (undoes) where undoes is not null;
create index decision_staff on decision (staff_id, decided_at);

create view standing_decision as
select d.* from decision d
 where d.verdict <> 'undo' and not exists (select from decision u where u.undoes = d.id);

-- What a reviewer looks at, by the names of the fields: the person, the site, the choices one a
-- line, and which photo it is.
create function review_snapshot(reg bigint) returns jsonb language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
               'id_type', r.id_type, 'id_number', r.id_number, 'name', r.name, 'pinyin', r.pinyin,
               'sex', r.sex, 'birth', r.birth, 'ethnic', r.ethnic, 'career', r.career,
               'education', r.education, 'training', r.training, 'phone', r.phone,
               'school', r.school, 'department', r.department, 'grade', r.grade,
               'class_name', r.class_name, 'student_number', r.student_number,
               'postcode', r.postcode, 'address', r.address, 'email', r.email, 'site', w.name,
               'subject', (select string_agg(s.code || ' ' || s.name, E'\n' order by s.code)
                             from choice c
                             join offering o on o.id = c.offering_id
                             join subject s on s.code = o.subject_code
                            where c.registration_id = r.id and c.freed_at is null),
               'photo', (select encode(p.sha256, 'hex') from portrait p
                          where p.registration_id = r.id)))
      from registration r left join site w on w.id = r.site_id
     where r.id = reg
$$;

-- Of what the photo check found, what a reviewer should look at; a photo that was never checked
-- counts as one where all is open.
create function notable_findings(codes text[], report jsonb) returns text[] language sql immutable as $$
    select case when report is null then '{}'::text[]
                when report = '{}' then array['not_checked']
                else array(select code from unnest(codes) with ordinality as found (code, nth)
                            where code not in ('metadata_stripped', 'exif_turned')
                            group by code order by min(nth)) end
$$;

-- Several reasons may be at one place. A mark is a rectangle on the photo that was decided on, in
-- shares of its width and height from the top left.
alter table decision_reason
    add column nth         smallint not null default 1,
    add column mark_x      double precision,
    add column mark_y      double precision,
    add column mark_width  double precision,
    add column mark_height double precision,
    drop constraint decision_reason_pkey,
    add primary key (decision_id, field, nth),
    add constraint decision_reason_mark check (
        num_nulls(mark_x, mark_y, mark_width, mark_height) = 4
        or (field = 'photo' and mark_x >= 0 and mark_y >= 0 and mark_width > 0 and mark_height > 0
            and mark_x + mark_width <= 1.0001 and mark_y + mark_height <= 1.0001));

-- The photo that was refused, beside which the next one is looked at; gone with the next decision.
create table refused_portrait (
    registration_id bigint primary key references registration,
    jpeg            bytea not null,
    width           integer not null,
    height          integer not null,
    sha256          bytea not null
);
alter table refused_portrait alter column jpeg set storage external;

-- The reasons that a reviewer picks by a digit: the institution's (no site), then the site's own.
create table phrase (
    id      bigint generated always as identity primary key,
    site_id bigint references site,
    place   smallint not null,
    field   text not null,
    words   text not null check (length(words) between 1 and 200)
);
create index phrase_site on phrase (site_id, place);

insert into phrase (place, field, words) values
(1, 'photo', '背景不是白色或浅色，请换浅色背景重新拍摄'),
(2, 'photo', '头部过大或过小，请按模板重新裁剪'),
(3, 'photo', '照片模糊，请换一张清晰的'),
(4, 'photo', '眼镜反光，请摘下眼镜或换一个角度再拍'),
(5, 'photo', '眉毛或耳朵被遮住，请露出后重新拍摄'),
(6, 'photo', '照片经过修饰，请使用未修饰的证件照'),
(7, 'photo', '照片不像本人，请上传本人的近期照片'),
(8, 'name', '姓名与证件不符，请按证件填写'),
(9, 'school', '学校或院系与学籍不符，请填写全称');

grant select, insert, update, delete on review_lease, review_skip, refused_portrait, phrase
    to ncre_ems_staff;
grant select on standing_decision to ncre_ems_staff, ncre_ems_candidate, ncre_ems_passport,
    ncre_ems_photo;
revoke all on function review_snapshot, notable_findings from public;
grant execute on function review_snapshot, notable_findings to ncre_ems_staff;
