// The review desk: five by keyboard alone, a rectangle on the photo, undo, two reviewers, the contact sheet. Works through the
// demo's near… registrations of 云栖职业技术学院, which no other test decides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const site = sql("select id from site where code = '110112'");
const queue = `admin-queue?site=${site}`;
const waiting = () => Number(sql('select count(*) from registration where stage = \'pending\' and site_id = :site', { site }));
const stage = (id) => sql('select stage from registration where id = :id', { id });
const keyOf = (page) => new URL(page.url()).searchParams.get('id');
const name = (page) => page.locator('h1').innerText();
const settled = (page, before) => page.waitForFunction((old) => document.querySelector('h1').textContent !== old, before);

async function start(t, options = {}, who = 'demo-reviewer') {
  const page = await open(t, options);
  await signInStaff(page, who);
  await page.goto(queue);
  await page.getByRole('button', { name: '开始审核' }).click();
  await page.getByText('由您审核').waitFor();
  return page;
}

test('five are reviewed by keyboard alone, each with one request', async (t) => {
  const page = await start(t);
  const before = waiting();
  const posts = [];
  page.on('request', (request) => { if (/admin-desk/.test(request.url())) posts.push(request.method()); });
  const times = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const old = await name(page);
    const begun = Date.now();
    await page.keyboard.press('a');
    await settled(page, old);
    await page.waitForFunction(() => document.querySelector('.drawn img').complete);
    times.push(Date.now() - begun);
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1', 'the name has the focus');
    assert.match(await page.locator('[role="status"]').first().innerText(), /已通过/);
  }
  assert.equal(waiting(), before - 5);
  assert.deepEqual(posts, Array(5).fill('POST'), 'one request for a decision');
  t.diagnostic(`from A to the next picture: ${times.join(', ')} ms`);
  // the address is the one that is shown: a reload decides nothing
  const shown = await name(page);
  await page.reload();
  assert.equal(await name(page), shown);
  assert.equal(waiting(), before - 5);
});

test('next, previous and skip by key; keys rest in a field', async (t) => {
  const page = await start(t);
  const first = await name(page);
  await page.keyboard.press('j');
  await settled(page, first);
  const second = await name(page);
  await page.keyboard.press('k');
  await settled(page, second);
  assert.equal(await name(page), first);
  await page.locator('#words-1').fill('');
  await page.locator('#words-1').press('a');
  await page.locator('#words-1').press('j');
  assert.equal(await page.locator('#words-1').inputValue(), 'aj');
  assert.equal(await name(page), first);
  await page.locator('#words-1').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await settled(page, first);
});

test('a reason with a rectangle is seen by the candidate on the photo', async (t) => {
  const page = await start(t);
  const id = keyOf(page);
  const old = await name(page);
  await page.keyboard.press('r');
  assert.equal(stage(id), 'pending', 'R without a reason leads to the reasons');
  await page.keyboard.press('4');
  await page.keyboard.press('a');
  assert.equal(stage(id), 'pending', 'A does not approve what has a reason');
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
  const box = await page.locator('.photo-side .markable').boundingBox();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  const mark = page.locator('.marks .mark');
  await mark.focus();
  await mark.press('ArrowDown');
  await sound(page);
  await shot(page, 'desk-mark-1280');
  await page.locator('h1').focus();
  await page.keyboard.press('r');
  await settled(page, old);
  assert.equal(stage(id), 'rejected');
  const [x, y] = sql('select mark_x, mark_y from decision_reason r join decision d on d.id = r.decision_id where registration_id = :id', { id }).split('|').map(Number);
  assert.ok(Math.abs(x - 0.3) < 0.02 && Math.abs(y - 0.42) < 0.02, `marked at ${x}, ${y}`);

  const candidate = await open(t, {});
  await candidate.goto('login');
  await candidate.locator('#account').fill(sql('select p.email from passport p join registration r on r.passport_id = p.id where r.id = :id', { id }));
  await candidate.locator('#password').fill('Demo-2026!');
  await candidate.locator('#captcha').fill('8888');
  await candidate.getByRole('button', { name: '登录', exact: true }).click();
  await candidate.goto('review');
  await candidate.locator('.portrait .marks rect').first().waitFor();
  await sound(candidate);
  await shot(candidate, 'desk-candidate-1280');
  await candidate.goto('photo');
  await candidate.locator('.frame .marks rect').first().waitFor();
  await sound(candidate);
  await shot(candidate, 'desk-candidate-photo-1280');
});

// Nothing else happens in between: ten seconds are short on a busy machine.
test('a decision that is taken back in time waits again, in front of the same reviewer', async (t) => {
  const page = await start(t);
  const id = keyOf(page);
  const old = await name(page);
  await page.keyboard.press('4');
  await page.keyboard.press('r');
  await settled(page, old);
  await page.keyboard.press('u');
  await page.waitForURL(new RegExp(`id=${id}`));
  assert.equal(stage(id), 'pending');
  assert.equal(await name(page), old);
  assert.equal(sql("select string_agg(verdict, ',' order by id) from decision where registration_id = :id", { id }), 'reject,undo');
});

test('reasons that were sent when the sign-in was over come back after a new one', async (t) => {
  const page = await start(t);
  const id = keyOf(page);
  const old = await name(page);
  await page.locator('#words-1').fill('与证件上的姓名不符');
  await page.keyboard.press('Escape');
  const { value } = (await page.context().cookies()).find(({ name: each }) => each === 'ncre-staff');
  sql("update staff_session set last_seen = now() - interval '31 minutes' where token_hash = sha256(:'token')", { token: value });
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: '登录已过期' }).waitFor();
  await sound(page);
  await fit(page);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: '在新窗口登录' }).click();
  const other = await opened;
  await other.waitForLoadState();
  await signInStaff(other, 'demo-reviewer');
  await other.close();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('请核对后再提交一次').first().waitFor();
  assert.equal(await page.locator('#words-1').inputValue(), '与证件上的姓名不符');
  assert.equal(await name(page), old);
  await sound(page);
  await page.locator('h1').focus();
  await page.keyboard.press('r');
  await settled(page, old);
  assert.equal(stage(id), 'rejected');
});

test('what another has is to be read only, and says whose it is', async (t) => {
  const page = await start(t);
  const other = await open(t, {});
  await signInStaff(other, 'demo-admin');
  await other.goto(`admin-desk?id=${keyOf(page)}`);
  await other.getByText('演示审核员 正在审核，保留至').waitFor();
  assert.equal(await other.getByRole('button', { name: /^通过/ }).count(), 0);
  await sound(other);
});

test('the desk and the lists are sound at each width, by night, and work without JavaScript', async (t) => {
  for (const options of [{ width: 1280 }, { width: 390 }, { width: 360 }, { width: 1280, dark: true }]) {
    const page = await start(t, options);
    await sound(page);
    await shot(page, `desk-${options.width}${options.dark ? '-dark' : ''}`);
    await page.goto(queue);
    await sound(page);
    await page.goto('admin-batch');
    await sound(page);
    await fit(page);
  }
  const phrases = await open(t, {});
  await signInStaff(phrases, 'demo-admin');
  await phrases.goto('admin-phrases');
  await sound(phrases);
  const plain = await start(t, { script: false });
  const id = keyOf(plain);
  await plain.locator('#words-1').fill('背景太暗');
  await plain.getByRole('button', { name: /^不通过/ }).click();
  await plain.getByText('未通过，考生会看到原因').waitFor();
  assert.equal(stage(id), 'rejected');
  await plain.getByRole('button', { name: /^撤销/ }).click();
  await plain.getByText('由您审核').waitFor();
  assert.equal(stage(id), 'pending');
});

test('the numbers are shown for one look, and the reviewer stays where they were', async (t) => {
  const page = await start(t);
  const id = keyOf(page);
  const number = sql('select id_number from registration where id = :id', { id });
  assert.equal(await page.getByText(number).count(), 0);
  await page.getByRole('button', { name: '显示完整号码' }).click();
  await page.getByText(number).waitFor();
  assert.equal(keyOf(page), id);
  assert.equal(new URL(page.url()).searchParams.get('site'), site, 'the filter goes along');
  await sound(page);
  await page.goto(`admin-desk?id=${id}`);
  assert.equal(await page.getByText(number).count(), 0);
});

// Last: it decides all that a sheet holds.
test('the contact sheet approves who stays ticked, each by a decision of its own', async (t) => {
  const plain = 'select r.id from registration r where r.stage = \'pending\' and r.site_id = :site';
  sql(`update portrait set report = '{"codes": []}', codes = '{}' where registration_id in (${plain})`, { site });
  const page = await open(t, {});
  await signInStaff(page, 'demo-reviewer');
  await page.goto(`admin-batch?site=${site}`);
  const ones = await page.locator('input[name="one"]').evaluateAll((all) => all.map((each) => each.value.split('-')[0]));
  assert.ok(ones.length > 2, `${ones.length} on the sheet`);
  await page.locator('input[name="one"]').first().uncheck();
  const [left, ...rest] = ones;
  const button = page.getByRole('button', { name: `通过这 ${rest.length} 人` });
  const posts = [];
  page.on('request', (request) => { if (request.method() === 'POST') posts.push(request.url()); });
  await button.click();
  await page.getByText(`${rest.length} 人已通过，等待考生支付`).waitFor();
  assert.equal(posts.length, 1);
  assert.equal(stage(left), 'pending');
  for (const id of rest) assert.equal(stage(id), 'payment');
  assert.equal(sql(`select count(distinct registration_id) from audit where action = 'registration.approve' and registration_id in (${rest.join(',')})`), String(rest.length));
  await sound(page);
  await shot(page, 'batch-done-1280');
});
