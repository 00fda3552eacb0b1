// Staff accounts: a link handed over, a password, the second factor, sessions. Makes accounts of its own.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { captcha, open, shot, sound, sql } from '../support/browser.mjs';
import { signInStaff } from '../support/desk.mjs';

const password = 'Shan-shui7#';
const button = (page, name) => page.getByRole('button', { name, exact: true });

// An authenticator (RFC 6238), of its own: the codes must not be judged by what made them.
function code(secret, steps = 0) {
  const bits = [...secret.replaceAll(' ', '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((octet) => parseInt(octet, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac('sha1', key).update(counter).digest();
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function signIn(page, login) {
  await page.goto('admin');
  await page.locator('#account').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#captcha').fill(captcha);
  await button(page, '登录').click();
}

// Added by the demo's administrator, who is handed the link.
async function add(page, login, { factor = false } = {}) {
  await page.goto('admin-member');
  await page.locator('#staff_name').fill('演示丁');
  await page.locator('#login').fill(login);
  await page.locator('#role').selectOption('reviewer');
  if (factor) await page.getByText('要求两步验证').click();
  await button(page, '添加，得到链接').click();
  return page.locator('#link').inputValue();
}

async function choosePassword(page, link) {
  await page.goto(link);
  await page.locator('#password').fill(password);
  await page.locator('#password_again').fill(password);
  await button(page, '保存并登录').click();
}

for (const width of [390, 1280]) {
  test(`the colleagues at ${width} px are sound`, async (t) => {
    const page = await open(t, { width });
    await signInStaff(page, 'demo-admin');
    for (const where of ['admin-staff', 'admin-staff?find=nobody-of-this-name', 'admin-staff?disabled=yes&find=nobody-of-this-name', 'admin-member']) {
      await page.goto(where);
      await sound(page);
    }
    await button(page, '添加，得到链接').click();
    await page.locator('#login-fault').waitFor();
    await sound(page);
    await shot(page, `staff-add-${width}`);
    await page.goto('admin-staff');
    await shot(page, `staff-list-${width}`);
    await page.getByRole('link', { name: '演示审核员' }).click();
    await sound(page);
    await shot(page, `staff-member-${width}`);
  });
}

test('from the link to the second factor: each code and each link once', async (t) => {
  const chief = await open(t, {});
  await signInStaff(chief, 'demo-admin');
  const login = `dora${Date.now()}`;
  const link = await add(chief, login, { factor: true });
  await sound(chief);
  await shot(chief, 'staff-link-1280');

  const page = await open(t, { width: 390 });
  await page.goto(link);
  await sound(page);
  await shot(page, 'staff-first-390');
  await choosePassword(page, link);
  await page.getByText('设置好以后，其他页面才会打开').waitFor();
  await page.goto('admin-queue');
  assert.match(page.url(), /admin-account/, 'nothing else opens before the second factor is on');
  await page.goto(link);
  await page.getByRole('heading', { name: '已经用过' }).waitFor();
  await sound(page);

  await page.goto('admin-account');
  await button(page, '开启两步验证').click();
  const secret = await page.locator('#secret').innerText();
  await sound(page);
  await shot(page, 'staff-enrol-390');
  await page.locator('#code').fill('12345');
  await button(page, '完成设置').click();
  await page.locator('#code-fault').waitFor();
  const first = code(secret);
  await page.locator('#code').fill(first);
  await button(page, '完成设置').click();
  const codes = await page.locator('.codes code').allInnerTexts();
  assert.equal(new Set(codes).size, 10);
  await sound(page);
  await shot(page, 'staff-recovery-390');

  const again = await open(t, {});
  await signIn(again, login);
  await again.getByRole('heading', { name: '两步验证' }).waitFor();
  await sound(again);
  await shot(again, 'staff-code-1280');
  await again.locator('#code').fill(first);
  await button(again, '继续').click();
  await again.getByText('已经用过').first().waitFor();
  await sound(again);
  await again.locator('#code').fill(code(secret, 1));
  await button(again, '继续').click();
  await again.waitForURL(/admin-queue/);

  const third = await open(t, {});
  for (const [typed, lets] of [[codes[0].toLowerCase(), true], [codes[0], false]]) {
    await third.context().clearCookies();
    await signIn(third, login);
    await third.locator('#code').fill(typed);
    await button(third, '继续').click();
    await (lets ? third.waitForURL(/admin-queue/) : third.locator('#code-fault').waitFor());
  }

  await again.goto('admin-account');
  await sound(again);
  await shot(again, 'staff-account-1280');
  await button(again, '退出所有设备').click();
  await again.getByText('所有设备上的登录都已退出').waitFor();
  await page.goto('admin-queue');
  await page.getByRole('heading', { name: '考务登录' }).waitFor();
  assert.equal(sql("select count(*) from staff_session v join staff f on f.id = v.staff_id where login = :'login'", { login }), '0');
});

test('who is disabled is out at once; without JavaScript too', async (t) => {
  const chief = await open(t, { script: false });
  await signInStaff(chief, 'demo-admin');
  const login = `emil${Date.now()}`;
  const link = await add(chief, login);
  const page = await open(t, { script: false });
  await choosePassword(page, link);
  await page.waitForURL(/admin-queue/);
  await chief.getByLabel('确定停用这 1 个账号').check();
  await chief.getByRole('button', { name: '停用账号' }).click();
  await chief.getByText('账号已停用').waitFor();
  await page.goto('admin-queue');
  await page.getByRole('heading', { name: '考务登录' }).waitFor();
  await signIn(page, login);
  await page.getByText('账号或密码不对').first().waitFor();
});
