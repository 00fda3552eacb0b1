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

const keyOf = (who) => sql("select r.id from registration r join passport p on p.id = r.passport_id where p.email = :'email' order by r.id desc limit 1", { email: who.email });

const openRegistration = (page, who) => page.goto(`admin-registration?id=${keyOf(who)}`);

// The desk with that candidate on it, in front of this reviewer.
export async function openDesk(page, who) {
  await page.goto(`admin-desk?id=${keyOf(who)}`);
  const take = page.getByRole('button', { name: /^审核这一份/ });
  if (await take.count()) await take.click();
  await page.getByText('由您审核').waitFor();
}

export async function approve(page, who) {
  await openDesk(page, who);
  await page.getByRole('button', { name: /^通过/ }).click();
  await page.getByText('已通过，等待考生支付').first().waitFor();
}

// `reasons`: words by field, three at most.
export async function reject(page, who, reasons) {
  await openDesk(page, who);
  const typed = Object.entries(reasons);
  if (typed.length > 1) await page.getByText('还有别的位置要说明').click();
  for (const [nth, [field, words]] of typed.entries()) {
    await page.locator(`#field-${nth + 1}`).selectOption(field);
    await page.locator(`#words-${nth + 1}`).fill(words);
  }
  await page.getByRole('button', { name: /^不通过/ }).click();
  await page.getByText('未通过，考生会看到原因').first().waitFor();
}

export async function receive(page, who, receipt) {
  await openRegistration(page, who);
  await page.locator('[name="receipt"]').fill(receipt);
  await page.getByRole('button', { name: /^已收到/ }).click();
  await page.getByText('已收费，报名已支付').waitFor();
}
