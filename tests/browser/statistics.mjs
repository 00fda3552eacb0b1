// 统计 and 导出 as staff use them: tables without a script, a chart with one, files by keyboard.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const figure = async (page, name) => Number((await page.locator('.totals div', { hasText: name }).locator('dd').textContent()).replaceAll(',', ''));
// The demo's: other tests set up sittings of their own beside this one.
const sitting = () => sql('select sitting_id from registration group by 1 order by count(*) desc limit 1');
const at = (page) => `${page}?sitting=${sitting()}`;

for (const width of [1280, 390, 360]) {
  test(`statistics and exports at ${width} px are sound`, async (t) => {
    const page = await open(t, { width });
    await signInStaff(page, 'demo-admin');
    await page.goto(at('admin-statistics'));
    await page.locator('.chart canvas').waitFor();
    await sound(page);
    await fit(page);
    await shot(page, `statistics-${width}`);
    await page.goto(at('admin-export'));
    await sound(page);
    await shot(page, `export-${width}`);
    await page.getByRole('button', { name: '先检查一遍' }).click();
    await sound(page);
    await shot(page, `export-check-${width}`);
  });
}

test('dark, and a filter without anybody', async (t) => {
  const page = await open(t, { dark: true });
  await signInStaff(page, 'demo-admin');
  await page.goto(at('admin-statistics'));
  await page.locator('.chart canvas').waitFor();
  await sound(page);
  await shot(page, 'statistics-dark-1280');
  await page.goto(`${at('admin-statistics')}&level=4`);
  await sound(page);
});

test('the chart is drawn in the ink of the page, of the numbers of its table', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-admin');
  await page.goto(at('admin-statistics'));
  await page.locator('.chart canvas').waitFor();
  const inked = await page.evaluate(() => {
    const canvas = document.querySelector('.chart canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let pixels = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] === 0x0b && data[i + 1] === 0x5a && data[i + 2] === 0x70 && data[i + 3] === 255) ++pixels;
    return pixels;
  });
  assert.ok(inked > 50, `${inked} pixels in the accent`);
  assert.equal(await page.locator('#days details').getAttribute('open'), null, 'the list waits closed');
  await page.getByText('按日列表').focus();
  await page.keyboard.press('Enter');
  const days = await page.locator('#days tbody .num').allTextContents();
  assert.equal(days.reduce((sum, day) => sum + Number(day), 0), await figure(page, '报名人数'));
});

test('without a script every number stands in a table', async (t) => {
  const page = await open(t, { script: false });
  await signInStaff(page, 'demo-admin');
  await page.goto(at('admin-statistics'));
  assert.ok(await page.locator('#days tbody tr').first().isVisible());
  assert.ok(!(await page.locator('.chart').isVisible()));
  const held = "stage in ('photo','review','pending','rejected','payment','paid','confirmed')";
  assert.equal(await figure(page, '报名人数'), Number(sql(`select count(*) from registration where sitting_id = ${sitting()} and ${held}`)));
  assert.equal(await figure(page, '报考科次'), Number(sql(`select count(*) from choice c join registration r on r.id = c.registration_id where r.sitting_id = ${sitting()} and c.freed_at is null`)));
  await sound(page);
});

// The file that a press of Enter on that button brings.
async function taken(page, name) {
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).press('Enter')]);
  const path = join(mkdtempSync(join(tmpdir(), 'ncre-export-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

// RULES.md, said once more by somebody else: this reader shares nothing with the program.
const national = ['考次', '考点代码', '报名流水号', '科目代码', '证件类型', '证件号码', '姓名', '姓名拼音', '性别', '出生日期', '民族', '职业', '文化程度', '培训类型',
  '联系电话', '邮编', '地址', '电子邮件', '备注', '自定义信息'];
const reader = `
import json, re, sys, zipfile
from xml.etree import ElementTree as tree
space = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
rows = []
for row in tree.fromstring(book.read('xl/worksheets/sheet1.xml')).iter(space + 'row'):
    cells = {}
    for cell in row.iter(space + 'c'):
        assert cell.find(space + 'f') is None
        cells[re.sub('[0-9]', '', cell.get('r'))] = ''.join(t.text or '' for t in cell.iter(space + 't'))
    rows.append([cells.get(chr(65 + i), '') for i in range(20)])
json.dump(rows, sys.stdout)`;

test('the national file, read by somebody else, is as RULES.md has it', async (t) => {
  const page = await open(t, { acceptDownloads: true });
  await signInStaff(page, 'demo-admin');
  await page.goto(at('admin-export'));
  const [titles, ...rows] = JSON.parse(execFileSync('python3', ['-c', reader, await taken(page, '考生登记信息（XLSX）')]).toString());
  assert.deepEqual(titles, national);
  const paid = `select count(*) from choice c join registration r on r.id = c.registration_id where r.sitting_id = ${sitting()} and c.freed_at is null and r.stage in ('paid','confirmed')`;
  assert.equal(rows.length, Number(sql(paid)));
  const codes = (table) => readFileSync(`data/ncre_${table}.tsv`, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t')[0]);
  for (const row of rows) {
    assert.match(row[0], /^\d{2}$/);
    assert.match(row[1], /^\d{6}$/);
    assert.match(row[2], /^\d{6}$/);
    assert.ok(codes('subjects').includes(row[3]), row[3]);
    assert.match(row[4], /^[1-5]$/);
    assert.match(row[8], /^[12]$/);
    assert.match(row[9], /^\d{8}$/);
    for (const [at, table] of [[10, 'ethnic'], [11, 'career'], [12, 'education'], [13, 'training']]) assert.ok(codes(table).includes(row[at]), `${table} ${row[at]}`);
  }
  const photos = await taken(page, '照片和检查报告（ZIP）');
  const names = execFileSync('python3', ['-c', 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print("\\n".join(z.namelist()))', photos]).toString().trim().split('\n');
  assert.equal(names[0], '检查报告.csv');
  const people = new Set(rows.map((row) => `${row[0]}${row[1]}${row[2]}.jpg`));
  for (const name of names.slice(1)) assert.ok(people.has(name), name);
});

test('a table is taken by keyboard, the page stays, and the audit knows', async (t) => {
  const page = await open(t, { acceptDownloads: true });
  await signInStaff(page, 'demo-admin');
  await page.goto(`${at('admin-export')}&status=all`);
  const before = Number(sql("select count(*) from audit where action = 'export.registrations'"));
  const lines = readFileSync(await taken(page, '导出 CSV'), 'utf8').split('\r\n');
  assert.ok(lines[0].startsWith('\uFEFF考次,考点代码,'));
  assert.ok(lines.length > 10);
  assert.equal(Number(sql("select count(*) from audit where action = 'export.registrations'")), before + 1);
  await taken(page, '导出 XLSX');
});
