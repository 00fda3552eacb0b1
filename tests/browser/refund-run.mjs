// A site is cancelled: one proposes that all that was paid goes back, another approves it, the clerk does it, all can follow.
// A site of its own, whose candidates pay in the sandbox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Candidate, people } from '../money/storm/candidates.mjs';
import { open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const seed = Date.now() % 1_000_000;

async function money(t, login, options = {}) {
  const page = await open(t, options);
  await signInStaff(page, login);
  await page.goto('admin-refund-runs');
  return page;
}

// Another administrator, with the demo's password.
function colleague() {
  sql(`with made as (insert into staff (login, name, password_hash) select 'second-admin', '演示第二人', password_hash from staff where login = 'demo-admin'
         on conflict do nothing returning id)
       insert into staff_role (staff_id, role) select id, 'administrator' from made`);
  return 'second-admin';
}

test('what was paid at a cancelled site goes back, once a second person has approved it', async (t) => {
  const site = await people(3, seed);
  for (const n of [0, 1]) await new Candidate(seed, n, () => n).payOnce();
  const stages = () => sql(`select string_agg(stage, ' ' order by id) from registration where site_id = ${site}`);
  for (let i = 0; i < 100 && stages() !== 'paid paid payment'; ++i) await new Promise((done) => setTimeout(done, 200));
  assert.equal(stages(), 'paid paid payment');

  const page = await money(t, 'demo-admin');
  await sound(page);
  await page.locator('#id').selectOption(String(site));
  await page.getByRole('button', { name: '预览金额' }).click();
  await page.getByRole('heading', { name: '将退 2 笔，共 160.00 元' }).waitFor();
  await sound(page);
  await shot(page, 'refund-run-1280-preview');
  await page.getByRole('button', { name: '提出退还 2 笔，共 160.00 元' }).click();
  await page.getByRole('alert').or(page.locator('#words-fault')).first().waitFor(); // why is wanted
  await page.locator('#words').fill('机房停电，考点取消');
  await page.getByRole('button', { name: '提出退还 2 笔，共 160.00 元' }).click();
  await page.getByText('还没有退款，等另一人批准').waitFor();
  assert.equal(await page.getByRole('button', { name: /^批准/ }).count(), 0, 'nobody approves what is their own');
  await sound(page);

  const second = await money(t, colleague(), { width: 390 });
  await shot(second, 'refund-run-390-list');
  await second.getByRole('link', { name: /演示风暴/ }).first().click();
  await sound(second);
  await shot(second, 'refund-run-390-waiting');
  await second.getByRole('button', { name: '批准退还 2 笔，共 160.00 元' }).click();
  await second.getByRole('button', { name: '批准退款', exact: true }).click();
  await second.getByText('已批准').first().waitFor();
  for (let i = 0; i < 100 && !(await second.getByText('2 笔全部退完').count()); ++i) {
    await second.waitForTimeout(200);
    await second.reload();
  }
  await second.getByText('2 笔全部退完，共 160.00 元').waitFor();
  await sound(second);
  await shot(second, 'refund-run-390-done');
  assert.equal(stages(), 'cancelled cancelled payment');
  const [file] = await Promise.all([second.waitForEvent('download'), second.getByRole('button', { name: '导出 XLSX' }).click()]);
  assert.match(file.suggestedFilename(), /^refunds-\d+\.xlsx$/);

  await page.goto('admin-refund-runs');
  await page.locator('#id').selectOption(String(site));
  await page.getByRole('button', { name: '预览金额' }).click();
  await page.getByText('没有可以退的').waitFor();
  await sound(page);
});
