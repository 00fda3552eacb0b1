// The whole way of a sitting: from empty, over sites, candidates, review by keyboard, fees and confirmation, to the national
// file. With a sitting, sites and staff of its own; the sitting is closed at the end.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';
import { activate, agree, apply, chooseSite, fillIn, register, signIn, submit, upload, walker } from '../support/road.mjs';

const number = 12;
const site = '990201';
const password = 'Shan-shui7#';
const button = (page, name) => page.getByRole('button', { name, exact: true });
const table = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
const day = (ahead) => new Date(Date.now() + 8 * 3600_000 + ahead * 86400_000).toISOString().slice(0, 10);

async function makeSitting(page) {
  await page.goto('admin-sitting');
  const values = {
    sitting_name: '演示全程考次', sitting_number: String(number), agreement: '一、如实填写。', exam_from: day(60), exam_to: day(61),
    fill_in_from: `${day(-1)}T09:00`, fill_in_to: `${day(2)}T17:00`, review_from: `${day(-1)}T09:00`, review_to: `${day(3)}T17:00`,
    payment_from: `${day(-1)}T09:00`, payment_to: `${day(4)}T17:00`, fee_level_2: '80',
  };
  for (const [field, value] of Object.entries(values)) await page.locator(`#${field}`).fill(value);
  for (const code of ['24', '66']) await page.locator(`#subject_${code}`).check();
  await button(page, '保存草稿').click();
  await page.getByText('已保存').waitFor();
  return Number(new URL(page.url()).searchParams.get('id'));
}

async function bring(page, address, file) {
  await page.goto(address);
  await page.locator('#file').setInputFiles(file);
  await button(page, '上传并检查').click();
  await page.getByRole('button', { name: /^导入 \d+ 行新增/ }).click();
  await page.getByText(/已导入，新增和更新共/).waitFor();
}

async function openSitting(page, id) {
  await page.goto(`admin-sitting?id=${id}`);
  await button(page, '开放这个考次').click();
  await button(page, '确定').click();
  await page.getByText('已开放，考生现在可以看到').waitFor();
}

// A colleague of that role at the new site, by the link that the administrator hands over.
async function colleague(t, chief, role) {
  await chief.goto('admin-member');
  await chief.locator('#staff_name').fill(`演示${role}`);
  await chief.locator('#login').fill(`${role}-${Date.now()}`);
  await chief.locator('#role').selectOption(role);
  await chief.locator('#site').selectOption({ label: `${site} 演示全程考点` });
  await button(chief, '添加，得到链接').click();
  const page = await open(t, {});
  await page.goto(await chief.locator('#link').inputValue());
  await page.locator('#password').fill(password);
  await page.locator('#password_again').fill(password);
  await button(page, '保存并登录').click();
  await page.waitForURL(/admin-/);
  return page;
}

async function candidate(t, name, subjects) {
  const who = walker(name);
  const page = await open(t, {});
  await register(page, who);
  await activate(page, who);
  await signIn(page, who);
  const mine = page.getByRole('listitem').filter({ hasText: '演示全程考次' });
  await button(mine, '办理这个考次').click();
  await page.getByRole('heading', { level: 1, name: /演示全程考次/ }).waitFor();
  await agree(page);
  await fillIn(page, who);
  await chooseSite(page, site);
  await submit(page, subjects);
  await upload(page);
  await apply(page);
  return who;
}

const of = (who, what) => sql(`select ${what} from registration r join passport p on p.id = r.passport_id
  join sitting t on t.id = r.sitting_id join site w on w.id = r.site_id where p.email = :'email' and t.number = ${number}`, { email: who.email });
const stage = (who) => of(who, 'r.stage');
const numberOf = (who) => of(who, "t.number || '-' || w.code || '-' || lpad(r.serial::text, 6, '0')");

// Everybody who waits, by one key each: the answer to a decision is the next one.
async function reviewAll(page, people) {
  await page.goto('admin-queue');
  await page.getByRole('heading', { name: `待审核 ${people.length} 人` }).waitFor();
  await button(page, '开始审核').click();
  await page.getByText('由您审核').waitFor();
  const asked = [];
  page.on('request', (request) => { if (/admin-desk|admin-queue/.test(request.url())) asked.push(request.method()); });
  for (const [nth] of people.entries()) {
    const before = await page.locator('p.hint .whole').first().innerText();
    await page.keyboard.press('a');
    if (nth + 1 < people.length) await page.waitForFunction((old) => document.querySelector('p.hint .whole')?.textContent !== old, before);
    else await page.getByRole('heading', { name: '没有等待审核的了' }).waitFor();
  }
  assert.deepEqual(asked, people.map(() => 'POST'), 'one request for a decision');
  for (const who of people) assert.equal(stage(who), 'payment');
}

async function takeFee(page, who) {
  await page.goto('admin-counter');
  await page.locator('#find').fill(numberOf(who));
  await page.locator('#find').press('Enter');
  await page.getByRole('button', { name: /^已收到/ }).click();
  await page.getByText('已收费，报名已支付').waitFor();
  assert.equal(stage(who), 'paid');
  await button(page, '确认到场').click();
  await page.getByText('已现场确认').first().waitFor();
  assert.equal(stage(who), 'confirmed');
}

// The texts of the first sheet, by a reader that shares nothing with what wrote them.
const reader = `
import json, sys, zipfile
from xml.etree import ElementTree as tree
space = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
sheet = tree.fromstring(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))
json.dump([[''.join(t.text or '' for t in cell.iter(space + 't')) for cell in row.iter(space + 'c')] for row in sheet.iter(space + 'row')], sys.stdout)`;
const rowsOf = (file) => JSON.parse(execFileSync('python3', ['-c', reader, file]).toString());

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return download.path();
}

test('from an empty sitting to the national file', async (t) => {
  const chief = await open(t, {});
  await signInStaff(chief, 'demo-admin');
  const id = await makeSitting(chief);
  await bring(chief, 'admin-import-sites', table('考点.csv', ['考点代码,考点名称,省份,是否审核', `${site},演示全程考点,演示省,是`]));
  await bring(chief, `admin-import-offerings?sitting=${id}`, table('科目.csv', ['考点代码,科目代码,名额', `${site},24,10`, `${site},66,10`]));
  await openSitting(chief, id);
  const people = [await candidate(t, 'first', ['24']), await candidate(t, 'second', ['24', '66'])];

  await reviewAll(await colleague(t, chief, 'reviewer'), people);
  const cashier = await colleague(t, chief, 'cashier');
  for (const who of people) await takeFee(cashier, who);

  const manager = await colleague(t, chief, 'manager');
  await manager.goto(`admin-export?sitting=${id}`);
  await sound(manager);
  await shot(manager, 'staff-road-export-1280');
  const rows = rowsOf(await saved(manager, '考生登记信息（XLSX）'));
  assert.equal(rows[0].length, 20, 'twenty columns');
  assert.equal(rows.length, 1 + 3, 'one row for each subject that is paid');
  for (const who of people) assert.ok(rows.some((row) => row.includes(who.document)), who.document);
  await button(manager, '先检查一遍').click();
  await manager.getByText('2 人全部合格').waitFor();
  await sound(manager);

  await chief.goto(`admin-sitting?id=${id}`);
  await button(chief, '关闭这个考次').click();
  await button(chief.locator('dialog[open]'), '关闭').click();
  await chief.getByText('已关闭。').waitFor();
});
