// Staff at their desk: what a reviewer and a cashier do for a test's candidate.
import { captcha, sql } from './browser.mjs';

export async function signInStaff(page, login) {
  await page.goto('admin');
  await page.locator('#account').fill(login);
  await page.locator('#password').fill('Demo-2026!');
  await page.locator('#captcha').fill(captcha);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/admin-(queue|counter)/);
}

async function openRegistration(page, who) {
  const id = sql("select r.id from registration r join passport p on p.id = r.passport_id where p.email = :'email' order by r.id desc limit 1", { email: who.email });
  await page.goto(`admin-registration?id=${id}`);
}

export async function approve(page, who) {
  await openRegistration(page, who);
  await page.getByRole('button', { name: '通过', exact: true }).click();
  await page.waitForURL(/admin-queue/);
}

export async function reject(page, who, reasons) {
  await openRegistration(page, who);
  for (const [field, words] of Object.entries(reasons)) await page.locator(`#${field}`).fill(words);
  await page.getByRole('button', { name: '不通过', exact: true }).click();
  await page.waitForURL(/admin-queue/);
}

export async function receive(page, who, receipt) {
  await openRegistration(page, who);
  await page.locator('[name="receipt"]').fill(receipt);
  await page.getByRole('button', { name: /已收到/ }).click();
  await page.waitForURL(/admin-counter/);
}
