// Exports of 20,000 registrations: the program keeps its size, the files are whole, and one that breaks off in the middle is
// seen to be broken by whoever asked.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { login } from '../support/case.mjs';
import { Visitor } from '../support/visitor.mjs';

const people = Number(process.env.PEOPLE ?? 20_000);
const slack = 24; // MB above the program's size at rest
const sql = (statement) => execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', process.env.SITE_DB, '-c', statement]).toString().trim();
const folder = mkdtempSync(join(tmpdir(), 'ncre-export-'));

// A sitting of its own, which no candidate sees, at a site of the demo. Each photo is 8 kB.
function fill() {
  sql(`
    insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from, payment_to)
    select 2, '演示导出', 'closed', exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from, payment_to from sitting
     where status = 'open' order by number desc limit 1;
    insert into agreement (sitting_id, version, body) select id, 1, '演示' from sitting where number = 2;
    insert into sitting_site (sitting_id, site_id) select s.id, (select min(id) from site) from sitting s where number = 2;
    insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity) select sitting_id, site_id, '24', 8000, 999999 from sitting_site
     where sitting_id = (select id from sitting where number = 2);
    insert into passport (email, mobile) select 'export' || i || '@example.edu.cn', '137' || lpad(i::text, 8, '0') from generate_series(1, ${people}) i;
    insert into registration (passport_id, sitting_id, stage, agreement_id, id_type, id_number, id_key, name, sex, birth, ethnic, career, education,
           training, phone, site_id, needs_review, serial, submitted_at)
    select p.id, s.id, 'paid', a.id, '1', '110221200403151239', 'export' || p.id, '演示' || p.id, '1', '2004-03-15', '01', '30', '3', '1',
           '13700000000', o.site_id, true, row_number() over (), now()
      from passport p, sitting s join agreement a on a.sitting_id = s.id join offering o on o.sitting_id = s.id
     where s.number = 2 and p.email like 'export%';
    insert into choice (registration_id, offering_id, fee_fen) select r.id, o.id, 8000 from registration r join offering o using (sitting_id, site_id)
     where r.sitting_id = (select id from sitting where number = 2);
    update offering set taken = ${people} where sitting_id = (select id from sitting where number = 2);
    update sitting_site set taken = ${people} where sitting_id = (select id from sitting where number = 2);
    insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256)
    select id, convert_to(repeat('0123456789abcdef', 512), 'UTF8'), 390, 567, sha256('a'), sha256('b') from registration
     where sitting_id = (select id from sitting where number = 2)`);
  return sql('select id from sitting where number = 2');
}

// In kB, of the program below the page's keeper.
function program() {
  const keeper = readFileSync(`${process.env.SITE_DIR}/run/admin-export.pid`, 'utf8').split(' ')[0].trim();
  return execFileSync('ps', ['-o', 'pid=', '--ppid', keeper]).toString().trim();
}
const status = (pid, field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function signedIn(sitting) {
  const visitor = new Visitor(process.env.SITE_URL);
  await login(visitor, { account: 'demo-admin', page: 'admin' });
  await visitor.get(`admin-export?sitting=${sitting}`);
  const csrf = new Map(visitor.page.forms.find((form) => form.method === 'post' && /admin-export/.test(form.action)).fields).get('csrf');
  return { cookie: visitor.cookie, csrf };
}

function download({ cookie, csrf }, sitting, action, ...more) {
  const file = join(folder, action);
  return [file, spawn('curl', ['-sS', '-o', file, '-w', '%{http_code} %{size_download}', '-b', cookie, '-d', `csrf=${csrf}`, '-d', `sitting=${sitting}`,
    '-d', `action=${action}`, ...more, `${process.env.SITE_URL}admin-export`])];
}

async function ended(curl) {
  let said = '';
  curl.stdout.on('data', (part) => (said += part));
  const [code] = await once(curl, 'close');
  return { code, said };
}

const python = (script, file) => execFileSync('python3', ['-c', script, file]).toString().trim();
const count = {
  csv: (file) => readFileSync(file, 'utf8').trim().split('\r\n').length - 1,
  xlsx: (file) => Number(python('import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").count(b"<row ") - 1)', file)),
  photos: (file) => Number(python('import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()) - 1)', file)),
};
count.national = count.xlsx;

test(`${people} registrations`, async (t) => {
  t.after(() => rmSync(folder, { recursive: true }));
  const sitting = fill();
  const session = await signedIn(sitting);
  for (const action of ['csv', 'xlsx', 'national', 'photos'])
    await t.test(`as ${action} are whole, and the program keeps its size`, async (t) => {
      const pid = program();
      const before = status(pid, 'VmRSS');
      const begun = Date.now();
      const [file, curl] = download(session, sitting, action);
      const { code, said } = await ended(curl);
      const peak = status(pid, 'VmHWM');
      t.diagnostic(`${action}: ${said}, ${Date.now() - begun} ms, from ${before.toFixed(1)} to at most ${peak.toFixed(1)} MB`);
      assert.equal(code, 0);
      assert.match(said, /^200 /);
      assert.equal(count[action](file), people);
      if (!process.env.SANITIZE) assert.ok(peak - before <= slack, `grew by ${(peak - before).toFixed(1)} MB`);
      assert.equal(program(), pid, 'it is the same process');
    });

  await t.test('a slow line gets all of it too', async () => {
    const [file, curl] = download(session, sitting, 'xlsx', '--limit-rate', '1M');
    assert.equal((await ended(curl)).code, 0);
    assert.equal(count.xlsx(file), people);
  });

  await t.test('one that breaks off is no file to whoever asked, and the program goes on', async () => {
    const [, curl] = download(session, sitting, 'photos');
    const over = ended(curl);
    const ending = "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name <> 'psql' and query like '%jpeg.jpeg%' and pid <> pg_backend_pid()";
    let hit = '0';
    const super_ = process.env.SITE_DB.replace('ncre_ems_owner', 'postgres');
    for (let tries = 0; tries < 200 && hit === '0'; ++tries) {
      hit = execFileSync('psql', ['-XqAt', '-d', super_, '-c', ending]).toString().trim();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.equal(hit, '1', 'the export was met in its middle');
    const { code, said } = await over;
    assert.notEqual(code, 0, `curl said ${said}`);
    const [file, again] = download(session, sitting, 'photos');
    assert.equal((await ended(again)).code, 0);
    assert.equal(count.photos(file), people);
  });
});
