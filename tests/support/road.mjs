// The way of one candidate, step by step, as a person with a browser walks it: with a script or without.
import assert from 'node:assert/strict';
import { captcha, mailTo, scripted, sound, sql } from './browser.mjs';

export const password = 'Road-walker-7!';

let walkers = 0;

const twoDigits = (n) => String(n).padStart(2, '0');

// A document (110221, born 1975 to 2004) that no other n below ten million has.
function documentOf(n) {
  const days = Math.floor(n / 1000);
  const born = `${1975 + Math.floor(days / 336)}${twoDigits(1 + (Math.floor(days / 28) % 12))}${twoDigits(1 + (days % 28))}`;
  const body = `110221${born}${String(n % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[weights.reduce((all, weight, i) => all + weight * Number(body[i]), 0) % 11];
}

// Somebody nobody is: an address, a mobile and a document that no other test uses, those of other processes least of all.
// (One document in two registrations would be refused when the later one is submitted.)
export function walker(name) {
  const n = (process.pid % 100_000) * 100 + (walkers += 1);
  return {
    email: `walker-${name}-${n}@demo.example`,
    mobile: `138${String(n).padStart(8, '0')}`,
    document: documentOf(n),
    name: '演示行人',
  };
}

export async function register(page, who) {
  await page.goto('./');
  await page.getByRole('link', { name: '用户注册' }).first().click();
  await page.getByLabel('邮箱').fill(who.email);
  await page.getByLabel('手机号码').fill(who.mobile);
  await page.getByLabel('密码', { exact: false }).first().fill(password);
  await page.locator('#password_again').fill(password);
  await page.locator('#consent').check();
  await page.getByRole('button', { name: '注册', exact: true }).click();
  await page.getByRole('heading', { name: '请查收邮件' }).or(page.getByRole('heading', { name: '还差一步' })).waitFor();
}

export async function activate(page, who) {
  const mail = await mailTo(who.email, /激活/);
  await page.goto(mail.links.find((link) => link.includes('activate')));
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: '激活', exact: true }).click();
}

export async function signIn(page, who, typed = password) {
  await page.goto('login');
  await page.locator('#account').fill(who.email);
  await page.locator('#password').fill(typed);
  await page.locator('#captcha').fill(captcha);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/welcome/);
}

export async function agree(page) {
  await page.goto('agreement');
  await page.locator('#agreed').check();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.waitForURL(/profile/);
}

export async function fillIn(page, who) {
  await page.locator('#id_type').selectOption('1');
  await page.locator('#id_number').fill(who.document);
  await page.locator('#name').fill(who.name);
  await page.locator('select[name=ethnic]').selectOption('01', { force: true }); // hidden behind its search
  await page.locator('select[name=career]').selectOption('30', { force: true });
  await page.locator('#education').selectOption('3');
  await page.locator('#training').selectOption('3');
  await page.locator('#phone').fill(who.mobile);
  await page.locator('#school').fill('青岚大学');
  await page.locator('#department').fill('信息学院');
  await page.locator('#grade').fill('2024');
  await page.locator('#student_number').fill('2024000001');
  await page.getByRole('button', { name: '保存，去选择科目' }).click();
  await page.waitForURL(/subjects/);
}

export async function chooseSite(page, code) {
  await page.goto(`subjects?site=${code}`);
}

// `then`: where one comes, which is the photo where none was kept.
export async function submit(page, subjects, then = /photo/) {
  for (const subject of subjects) await page.getByRole('checkbox', { name: new RegExp(`^${subject} `) }).check();
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: '提交报考信息' }).click();
  await page.waitForURL(then);
}

export async function upload(page, file = new URL('../../demo/portrait.jpg', import.meta.url).pathname) {
  const reminder = page.getByRole('button', { name: '确定', exact: true });
  if (await reminder.isVisible()) await reminder.click();
  if (scripted(page)) {
    await page.getByRole('button', { name: '选择照片', exact: true }).waitFor();
    await page.locator('[data-part="file"]').setInputFiles(file);
    await page.getByText('照片已选择，还没有上传').waitFor();
  } else {
    await page.locator('#photo').setInputFiles(file);
  }
  await page.getByRole('button', { name: '上传照片' }).click();
}

export async function apply(page) {
  await page.getByRole('link', { name: '申请信息审核' }).or(page.getByRole('button', { name: '申请信息审核' })).first().click();
  await page.getByRole('button', { name: '确定', exact: true }).click();
  await page.getByText('待审核').first().waitFor();
}

export async function toPhoto(page, who, site, subjects) {
  await register(page, who);
  await activate(page, who);
  await signIn(page, who);
  await agree(page);
  await fillIn(page, who);
  await chooseSite(page, site);
  await submit(page, subjects);
}

// At all times taken equals the held choices, for offerings and for sites.
export function placesAddUp() {
  const wrong = sql(`
    select 'offering', o.id from offering o
     where o.taken <> (select count(*) from choice c where c.offering_id = o.id and c.freed_at is null)
    union all
    select 'site', s.site_id from sitting_site s
     where s.taken <> (select count(*) from choice c join offering o on o.id = c.offering_id
                        where o.site_id = s.site_id and o.sitting_id = s.sitting_id and c.freed_at is null)`);
  assert.equal(wrong, '', 'taken equals the held choices');
}

export const stage = (who) =>
  sql("select r.stage from registration r join passport p on p.id = r.passport_id join sitting t on t.id = r.sitting_id and t.status = 'open' where p.email = :'email'", { email: who.email });

export { sound };
