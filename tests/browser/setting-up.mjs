// An administrator sets up a sitting from empty: makes it, imports sites and what they open, looks at it as a candidate would,
// opens it, changes it, closes it. Its windows lie ahead, so that the other tests' sitting stays the current one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const number = 95;
const year = new Date().getFullYear() + 1;
const button = (page, name) => page.getByRole('button', { name, exact: true });
const table = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });

async function upload(page, file) {
  await page.locator('#file').setInputFiles(file);
  await button(page, '上传并检查').click();
  await page.getByRole('heading', { name: /^检查结果/ }).waitFor();
}

async function make(page) {
  await page.getByRole('link', { name: '考次', exact: true }).click();
  await sound(page);
  await page.getByRole('link', { name: '新建考次' }).click();
  await sound(page);
  await page.locator('#sitting_name').fill('演示考次');
  await page.locator('#agreement').fill('一、如实填写。\n二、按时支付。');
  await button(page, '保存草稿').click();
  await page.locator('.faults').waitFor();
  await sound(page);
  assert.equal(await page.locator('#sitting_name').inputValue(), '演示考次', 'what was typed stays');
  const values = {
    sitting_number: String(number), exam_from: `${year}-09-18`, exam_to: `${year}-09-20`,
    fill_in_from: `${year}-06-01T09:00`, fill_in_to: `${year}-06-20T17:00`,
    review_from: `${year}-06-01T09:00`, review_to: `${year}-06-22T17:00`,
    payment_from: `${year}-06-01T09:00`, payment_to: `${year}-06-24T17:00`,
    fee_level_1: '60', fee_level_2: '80', announcement: '本考次在 6 月报名。',
  };
  for (const [field, value] of Object.entries(values)) await page.locator(`#${field}`).fill(value);
  for (const code of ['15', '24', '66']) await page.locator(`#subject_${code}`).check();
  await button(page, '保存草稿').click();
  await page.getByText('已保存').waitFor();
  return Number(new URL(page.url()).searchParams.get('id'));
}

test('a sitting is set up from empty, previewed, opened, changed and closed', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-admin');
  const id = await make(page);
  await sound(page);
  await shot(page, 'sitting-1280');

  await page.goto('admin-import-sites');
  await sound(page);
  const sites = ['考点代码,考点名称,省份,是否审核', '990101,演示考点甲,演示省,是', '990102,演示考点乙,演示省,否'];
  await upload(page, table('考点.csv', [...sites, '99010,演示考点丙,,也许']));
  await page.getByText('有 3 处需要修改').waitFor();
  await sound(page);
  await shot(page, 'import-faults-1280');
  assert.equal(sql("select count(*) from site where code like '9901%'"), '0');
  await upload(page, table('考点.csv', sites));
  await page.getByRole('button', { name: /^导入 2 行新增/ }).click();
  await page.getByText('已导入，新增和更新共 2 行').waitFor();
  await upload(page, table('考点.csv', sites));
  await page.getByText('内容与现在的相同').waitFor();

  await page.goto(`admin-import-offerings?sitting=${id}`);
  await sound(page);
  await upload(page, table('科目.csv', ['考点代码,科目代码,名额', '990101,24,100', '990101,65,50', '000001,24,1']));
  await page.getByText('本考次没有开放这个科目').waitFor();
  await page.getByText('没有这个代码的考点').waitFor();
  await upload(page, table('科目.csv', ['考点代码,科目代码,名额,报考费（元）', '990101,24,100,', '990101,66,50,90', '990102,15,30,']));
  await page.getByRole('button', { name: /^导入 3 行新增/ }).click();
  await page.getByText('已导入，新增和更新共 3 行').waitFor();
  assert.equal(sql('select string_agg(fee_fen::text, \' \' order by fee_fen) from offering where sitting_id = :id', { id }), '6000 8000 9000');

  await page.goto(`admin-sitting?id=${id}`);
  await page.getByRole('link', { name: '按时刻预览' }).click();
  await page.locator('#at').fill(`${year}-06-03T10:00`);
  await button(page, '查看').click();
  await page.getByRole('heading', { level: 1, name: /演示考次.*正在报名/ }).waitFor();
  await page.getByText('本考次在 6 月报名。').waitFor();
  await sound(page);
  await shot(page, 'preview-front-1280');
  await page.locator('#at').fill(`${year}-06-21T10:00`);
  await page.locator('#see').selectOption('review');
  await button(page, '查看').click();
  await page.getByRole('heading', { name: '时间已过，名额已让给他人' }).waitFor();
  await sound(page);

  await page.goto(`admin-sitting?id=${id}`);
  await page.getByText('2 个考点开考，共 180 个名额').waitFor();
  await button(page, '开放这个考次').click();
  await button(page, '确定').click();
  await page.getByText('已开放，考生现在可以看到').waitFor();
  assert.equal(sql('select status from sitting where id = :id', { id }), 'open');

  await page.locator('#fill_in_to').fill(`${year}-06-19T17:00`);
  await button(page, '保存').click();
  await page.getByRole('heading', { name: /还没有保存/ }).waitFor();
  await sound(page);
  await shot(page, 'sitting-warning-1280');
  await button(page, '确认保存').click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('link', { name: '修改记录' }).click();
  await page.getByText(`${year}-06-19 17:00`).waitFor();
  await sound(page);

  await page.goto(`admin-sitting?id=${id}`);
  await button(page, '关闭这个考次').click();
  await button(page, '关闭').click();
  await page.getByText('已关闭。').waitFor();
});

for (const [width, dark] of [[390, false], [360, true], [1280, true]]) {
  test(`each page of setting up at ${width} px${dark ? ', dark' : ''} is sound`, async (t) => {
    const page = await open(t, { width, dark });
    await signInStaff(page, 'demo-admin');
    const site = sql("select id from site where code = '110112'");
    const sitting = sql("select id from sitting where status = 'open' order by id limit 1");
    for (const [name, address] of Object.entries({
      sittings: 'admin-sittings', sitting: `admin-sitting?id=${sitting}`, versions: `admin-sitting-versions?id=${sitting}`,
      preview: `admin-preview?id=${sitting}&see=payment`, sites: 'admin-sites', site: `admin-site?id=${site}`, 'new-site': 'admin-site',
      review: `admin-site-review?id=${site}`, offerings: `admin-offerings?id=${site}&sitting=${sitting}`,
      roster: `admin-import-roster?id=${site}`, notices: `admin-notices?id=${site}`,
    })) {
      await page.goto(address);
      await sound(page);
      await shot(page, `setup-${name}-${width}${dark ? '-dark' : ''}`);
    }
    await fit(page);
  });
}

test('a cap below what is taken is refused with the number, and the rest of the table stays', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-admin');
  const [site, sitting, code, taken] = sql("select site_id, sitting_id, subject_code, taken from offering o join sitting t on t.id = o.sitting_id where t.status = 'open' and taken > 1 order by taken desc limit 1").split('|');
  await page.goto(`admin-offerings?id=${site}&sitting=${sitting}`);
  await page.locator(`#capacity_${code}`).fill('1');
  await page.locator(`#fee_${code}`).fill('81');
  await button(page, '保存').click();
  await page.getByText(/已有 \d+ 个名额被占用/).first().waitFor();
  await sound(page);
  assert.equal(await page.locator(`#fee_${code}`).inputValue(), '81');
  assert.ok(Number(taken) > 1);
});

test('a notice is previewed, shown on the front page from its day on, and ended', async (t) => {
  const page = await open(t, {});
  await signInStaff(page, 'demo-admin');
  await page.goto('admin-notices');
  await page.locator('#notice_title').fill('演示：考场调整');
  await page.locator('#notice_body').fill('第一段。\n第二段。');
  await button(page, '预览').click();
  await page.getByText('还没有保存').waitFor();
  await sound(page);
  await button(page, '发布').click();
  await page.getByText('已保存').waitFor();
  const visitor = await open(t, {});
  await visitor.goto('');
  await visitor.getByText('演示：考场调整').waitFor();
  await page.getByRole('link', { name: /编辑.*演示：考场调整/ }).first().click();
  await button(page, '停止显示').click();
  await sound(page);
  await button(page.locator('dialog[open]'), '停止显示').click();
  await page.getByText('已停止显示').waitFor();
  await visitor.reload();
  assert.equal(await visitor.getByText('演示：考场调整').count(), 0);
});
