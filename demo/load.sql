-- The demo's data. Nobody in it exists: each name says 演示, each ID number has an area that was
-- abolished before the birth it names (110221, gone 1999), each address is of example (RFC 2606).

-- 110221, a birth date, a sequence, and the check character of GB 11643
create function pg_temp.id_number(birth date, seq integer) returns text language sql as $$
    with body as (select '110221' || to_char(birth, 'YYYYMMDD') || lpad(seq::text, 3, '0') as t)
    select t || substr('10X98765432', 1 + (select sum(substr(t, i::int, 1)::int * w)
                                             from unnest(array[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2])
                                             with ordinality as u (w, i))::int % 11, 1)
      from body
$$;

-- The next exam is in March or September, whatever year the demo is looked at. Windows open at 09:00
-- and close at 17:00 in Shanghai.
with next as (
    select case when extract(month from now()) < 9 then make_date(extract(year from now())::int, 9, 19)
                else make_date(extract(year from now())::int + 1, 3, 27) end as exam),
both_ as (select exam, exam - interval '6 months' as before from next)
insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to, review_from,
                     review_to, payment_from, payment_to)
select 77 + 2 * (extract(year from exam)::int - 2026)
          + case when extract(month from exam) = 9 then 1 else 0 end,
       to_char(exam, 'YYYY"年"FMMM"月"'), 'open', exam, exam + 2,
       date_trunc('day', now()) - interval '12 days' + interval '1 hour', date_trunc('day', now()) + interval '12 days 9 hours',
       date_trunc('day', now()) - interval '11 days' + interval '1 hour', date_trunc('day', now()) + interval '14 days 9 hours',
       date_trunc('day', now()) - interval '11 days' + interval '1 hour', date_trunc('day', now()) + interval '16 days 9 hours'
  from both_
union all
select 76 + 2 * (extract(year from exam)::int - 2026)
          + case when extract(month from exam) = 9 then 1 else 0 end,
       to_char(before, 'YYYY"年"FMMM"月"'), 'closed', before::date, before::date + 2,
       before - interval '96 days', before - interval '80 days',
       before - interval '95 days', before - interval '78 days',
       before - interval '95 days', before - interval '76 days'
  from both_;

insert into agreement (sitting_id, version, body)
select id, 1, E'一、报名人应当如实填写个人信息，并对所填信息的真实性、准确性负责。信息有误造成的后果由本人承担。\n'
    '二、报名人须使用参加考试时携带的有效身份证件报名。一个证件号码在一个考次中只能有一份报名。\n'
    '三、照片应为近期正面免冠彩色证件照，白色或浅色背景，与本人相符。照片将用于准考证和证书。\n'
    '四、提交报考信息后，名额为您保留到页面写明的时间。逾期未完成的，名额让给他人。\n'
    '五、支付成功后，报考信息不能再修改，考试费不予退还；因考试取消等原因需要退费的，由考点统一办理。\n'
    '六、报名信息仅用于本次考试的报名、审核、考务和成绩管理，按照个人信息保护的规定保存。\n'
    '七、参加考试应遵守考场规则。违规行为按照国家教育考试的有关规定处理。'
  from sitting;

insert into site (code, name, province, district, address, contact, counter, reviews, max_subjects) values
('110108', '青岚大学东校区', '北京', '海棠区', '学府路 18 号实验楼', '010-5550 0101',
 '学府路 18 号实验楼 103，工作日 9:00–17:00', true, null),
('110109', '青岚大学西校区', '北京', '海棠区', '翠屏路 6 号信息楼', '010-5550 0109',
 '翠屏路 6 号信息楼 201，工作日 9:00–11:30、14:00–17:00', false, 2),
('110112', '云栖职业技术学院', '北京', '松石区', '栖云街 2 号', '010-5550 0112',
 '栖云街 2 号行政楼 106，每日 10:00–16:00', true, null),
('110115', '北辰科技学院', '北京', '北辰区', '星汉路 9 号', '010-5550 0115',
 '星汉路 9 号教务处，工作日 9:00–17:00', false, null);

insert into sitting_site (sitting_id, site_id, capacity)
select t.id, w.id, case w.code when '110112' then 60 end from sitting t cross join site w;

-- 北辰科技学院 opens few subjects; 云栖职业技术学院 has few places: nearly full
insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity)
select t.id, w.id, s.code, case s.level when 1 then 6000 else 8000 end,
       case when w.code = '110112' then 8 + s.minutes % 7 + s.level
            when s.code = '66' then 120 else 200 end
  from sitting t cross join site w cross join subject s
 where s.code in ('15', '24', '29', '63', '65', '66', '35', '36', '38', '41', '42')
   and (w.code <> '110115' or s.level = 2);

insert into sitting_subject (sitting_id, subject_code)
select distinct sitting_id, subject_code from offering;
insert into sitting_fee (sitting_id, level, fee_fen)
select id, level, case level when 1 then 6000 else 8000 end from sitting cross join generate_series(1, 4) level;

insert into notice (site_id, title, body, shown_from)
select null::bigint, '考试报名公告', E'本次考试的报名、审核和支付时间见首页。请先注册通行证，再选择考点和科目。\n每人最多报考 3 科，须在同一考点。',
       now() - interval '12 days'
union all
select null, '照片常见问题：背景、大小与裁剪', E'照片须为白色或浅色背景的正面免冠照，JPEG 格式，20–200 KB。\n用手机相机拍摄后，请裁成竖幅，头部约占高度的 7/10。',
       now() - interval '9 days'
union all
select id, '名额紧张，请尽早提交', '部分科目名额所剩不多。提交报考信息后名额才为您保留。', now() - interval '2 days'
  from site where code = '110112';

-- A candidate of the open sitting, in any stage, with all that the stage implies.
create function pg_temp.candidate(handle text, display text, nth integer, at_stage text, site_code text,
                                  subjects text[]) returns bigint language plpgsql as $$
declare
    t sitting%rowtype; w site%rowtype; p bigint; r bigint; born date;
    holds constant text[] := array['photo','review','pending','rejected','payment','paid','confirmed'];
begin
    select * into t from sitting where status = 'open';
    select * into w from site where code = site_code;
    insert into passport (email, mobile, created_at, activated_at, greeted_at)
    values (handle || '@demo.example', '139' || lpad(nth::text, 8, '0'), now() - interval '10 days',
            now() - interval '10 days', case when handle <> 'new' then now() end)
    returning id into p;
    -- Demo-2026!
    insert into credential (passport_id, password_hash)
    values (p, '$argon2id$v=19$m=19456,t=2,p=1$GuABfA+bdsjvoxZpV4FC1A$1Sg21A+F+CPjaVpAPECpY276Yg/lquxhkQbxWoisTw4');
    if at_stage = 'agreement' then return null; end if;

    insert into registration (passport_id, sitting_id, stage, agreement_id, agreed_at)
    select p, t.id, 'profile', id, now() - interval '9 days' from agreement where sitting_id = t.id
    returning id into r;
    if at_stage = 'profile' then return r; end if;

    born := date '2004-01-01' + nth * 7 % 900;
    update registration
       set id_type = '1', id_number = pg_temp.id_number(born, 100 + nth), name = display,
           id_key = pg_temp.id_number(born, 100 + nth),
           sex = case (100 + nth) % 2 when 1 then '1' else '2' end, birth = born,
           ethnic = '01', career = '30', education = '3', training = '3', phone = '139' || lpad(nth::text, 8, '0'),
           school = '青岚大学', department = (array['信息学院','文学院','机电学院','外国语学院'])[1 + nth % 4],
           grade = '2024', class_name = '2024-' || (1 + nth % 6), student_number = '2024' || lpad(nth::text, 6, '0'),
           stage = 'subjects'
     where id = r;
    if at_stage = 'subjects' then return r; end if;

    perform swap_places(r, t.id, w.id, array(select id from offering
        where sitting_id = t.id and site_id = w.id and subject_code = any (subjects)));
    update registration
       set site_id = w.id, needs_review = w.reviews, serial = give_serial(r, t.id, w.id),
           submitted_at = now() - interval '3 hours' - nth * interval '7 minutes',
           applied_at = case when w.reviews and at_stage not in ('photo', 'review')
                             then now() - interval '2 hours' - nth * interval '5 minutes' end,
           approved_at = case when w.reviews and at_stage in ('payment', 'paid', 'confirmed')
                              then now() - interval '1 hour' end,
           stage = at_stage,
           hold_until = case at_stage
               when 'photo' then case when w.reviews then t.fill_in_to else now() + interval '20 hours' end
               when 'review' then t.fill_in_to when 'pending' then t.payment_to
               when 'rejected' then t.review_to when 'payment' then now() + interval '23 hours' end
     where id = r;
    if at_stage <> 'photo' then
        -- of every ninth no check was kept, so that the desk has some to look into
        insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256, report)
        select r, j, 390, 567, sha256(j), sha256(j), case when nth % 9 = 0 then '{}' else report end
          from pg_temp.picture;
    end if;
    if not at_stage = any (holds) then perform free_places(r); end if;
    if at_stage in ('payment', 'paid', 'confirmed') then
        insert into orders (registration_id, number, amount_fen, paid_at)
        select r, r || '-1', sum(fee_fen), case when at_stage <> 'payment' then now() end
          from choice where registration_id = r and freed_at is null;
    end if;
    return r;
end $$;

create temp table picture as select decode(:'portrait', 'base64') as j, :'report'::jsonb as report;

-- One in each stage, to sign in as.
select pg_temp.candidate('new',       '',           1,  'agreement', '110108', '{}');
select pg_temp.candidate('profile',   '',           2,  'profile',   '110108', '{}');
select pg_temp.candidate('subjects',  '演示选科',   3,  'subjects',  '110108', '{}');
select pg_temp.candidate('photo',     '演示照片',   4,  'photo',     '110108', '{24,36}');
select pg_temp.candidate('review',    '演示核对',   5,  'review',    '110108', '{24,36}');
select pg_temp.candidate('pending',   '演示待审',   6,  'pending',   '110108', '{65}');
select pg_temp.candidate('rejected',  '演示未过',   7,  'rejected',  '110108', '{66,35}');
select pg_temp.candidate('payment',   '演示支付',   8,  'payment',   '110108', '{24,36}');
select pg_temp.candidate('counter',   '演示免审',   9,  'payment',   '110109', '{66}');
select pg_temp.candidate('paid',      '演示已付',   10, 'paid',      '110108', '{24}');
select pg_temp.candidate('confirmed', '演示确认',   11, 'confirmed', '110108', '{63}');
select pg_temp.candidate('lapsed',    '演示失效',   12, 'lapsed',    '110108', '{24}');
select pg_temp.candidate('cancelled', '演示取消',   13, 'cancelled', '110108', '{24}');

-- Others, so that the queue and the counters have something to show.
select pg_temp.candidate('queue' || n, '演示考生' || n, 100 + n, 'pending', '110108',
                         (array['{24}','{24,36}','{65}','{66,35}','{63}'])[1 + n % 5]::text[])
  from generate_series(1, 40) n;
select pg_temp.candidate('near' || n, '演示学员' || n, 200 + n,
                         (array['paid','payment','pending'])[1 + n % 3], '110112',
                         (array['{24}','{65}','{66}','{15}','{63}','{35}'])[1 + n % 6]::text[])
  from generate_series(1, 54) n;

-- 演示未过 was looked at
insert into staff (login, name, password_hash)
select 'demo-past-reviewer', '演示前审核员', password_hash from credential limit 1;
update staff set disabled_at = now();
with d as (
    insert into decision (registration_id, staff_id, verdict, decided_at)
    select r.id, f.id, 'reject', now() - interval '90 minutes'
      from registration r, staff f where r.name = '演示未过'
    returning id)
insert into decision_reason (decision_id, field, words)
select id, 'photo', '背景不是白色或浅色，请换一张' from d
union all
select id, 'department', '请填写完整的院系名称' from d;

-- 演示考生40 was refused and has mended what was asked; of 演示考生39 the school's own list says
-- something else.
with d as (
    insert into decision (registration_id, staff_id, verdict, decided_at, snapshot)
    select r.id, f.id, 'reject', now() - interval '5 hours',
           review_snapshot(r.id) || '{"department": "计算机系", "grade": "2023"}'
      from registration r, staff f where r.name = '演示考生40'
    returning id)
insert into decision_reason (decision_id, field, words)
select id, 'department', '请填写完整的院系名称' from d;
insert into roster (site_id, id_type, id_key, id_number, name, school, department)
select site_id, id_type, id_key, id_number, name, school, '数学学院'
  from registration where name = '演示考生39';

-- A past registration of 演示照片 and of 演示已付, so that 历次报名 is not empty.
insert into registration (passport_id, sitting_id, stage, agreement_id, id_type, id_number, id_key, name, sex,
                          birth, ethnic, career, education, training, phone, school, department, grade,
                          student_number, site_id, needs_review, serial, submitted_at)
select r.passport_id, t.id, case r.name when '演示照片' then 'confirmed' else 'lapsed' end, a.id, r.id_type,
       r.id_number, r.id_key, r.name, r.sex, r.birth, r.ethnic, r.career, r.education, r.training, r.phone,
       r.school, r.department, r.grade, r.student_number, w.id, false, row_number() over (), t.fill_in_from
  from registration r, sitting t, agreement a, site w
 where r.name in ('演示照片', '演示已付') and t.status = 'closed' and a.sitting_id = t.id and w.code = '110109';
select give_serial(r.id, r.sitting_id, r.site_id), swap_places(r.id, r.sitting_id, r.site_id,
       array(select o.id from offering o where o.sitting_id = r.sitting_id and o.site_id = r.site_id
              and o.subject_code = '66'))
  from registration r join sitting t on t.id = r.sitting_id where t.status = 'closed' and r.stage = 'confirmed';

-- One subject is full, a few are nearly so.
update offering o set capacity = taken
  from site w where w.id = o.site_id and w.code = '110112' and subject_code = '66' and taken > 0;
