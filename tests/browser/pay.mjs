// Paying online on both kinds of site: by Alipay and by WeChat, with a telephone and a desktop, with a script and without;
// refused by the bank, left to lapse and registered again. The sandbox plays the gateways; no notify ever comes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, open, shot, sound, sql } from '../support/browser.mjs';
import { approve, signInStaff } from '../support/desk.mjs';
import { apply, chooseSite, placesAddUp, stage, submit, toPhoto, upload, walker } from '../support/road.mjs';

const reviewing = '110108';
const notReviewing = '110109';

// At 支付报名费, with one subject.
async function toPayment(t, page, who, site) {
  await toPhoto(page, who, site, ['24']);
  await upload(page);
  if (site === reviewing) {
    await page.waitForURL(/review/);
    await apply(page);
    const desk = await open(t, {});
    await signInStaff(desk, 'demo-reviewer');
    await approve(desk, who);
    await page.goto('payment');
  }
  await page.waitForURL(/payment/);
  assert.equal(stage(who), 'payment');
}

const attempts = (who) =>
  sql(`select string_agg(a.gateway || ' ' || a.state, ', ' order by a.id)
         from attempt a join orders q on q.id = a.order_id join registration r on r.id = q.registration_id
         join passport p on p.id = r.passport_id where p.email = :'email'`, { email: who.email });

// A letter with that in its subject comes within a quarter of a minute.
async function isTold(who, subject) {
  const subjects = [];
  for (let i = 0; i < 75; ++i) {
    const mails = await (await fetch(`${process.env.SITE_MAIL}/messages.json?to=${encodeURIComponent(who.email)}`)).json();
    subjects.splice(0, subjects.length, ...mails.map((mail) => mail.subject));
    if (subjects.some((each) => each.includes(subject))) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  assert.fail(`no letter "${subject}" among ${subjects.join(', ')}`);
}

async function took(act) {
  const begun = Date.now();
  await act();
  return Date.now() - begun;
}

// From the press of the button, at the gateway's page or on the telephone, the site shows 已支付 within two seconds; what this
// browser needs for two plain pages comes on top, so that a busy machine is not taken for a slow site.
async function paysWithin(page, press) {
  const visit = await page.context().newPage();
  const plain = await took(async () => {
    await visit.goto('payment');
    await visit.reload();
  });
  await visit.close();
  const milliseconds = await took(async () => {
    await press();
    await page.getByRole('heading', { name: '报名完成' }).waitFor();
  });
  assert.ok(await page.getByText('已支付').first().isVisible());
  assert.ok(milliseconds <= 2000 + plain, `已支付 is shown after ${milliseconds} ms, two plain pages take ${plain}`);
}

async function payByAlipay(t, site, width) {
  const who = walker(`alipay-${width}`);
  const page = await open(t, { width });
  await toPayment(t, page, who, site);
  await sound(page);
  await shot(page, `pay-${width}-owed`);
  await page.getByRole('button', { name: '用支付宝支付' }).click();
  await page.getByRole('heading', { name: /演示收银台/ }).waitFor(); // the page goes there by itself
  await page.getByRole('button', { name: '支付失败（银行拒绝）' }).click();
  await page.getByText('银行拒绝了付款').waitFor();

  await page.goto('payment'); // gone back: nothing is lost, nothing is paid
  await page.getByText('有一笔支付宝支付还没有完成').waitFor();
  assert.ok(await page.getByText('支付中').first().isVisible());
  await sound(page);
  await shot(page, `pay-${width}-under-way`);
  await page.getByRole('link', { name: '继续支付，或查看结果' }).click();
  await page.getByRole('link', { name: '去支付宝付款' }).waitFor(); // it goes by itself only once
  await sound(page);
  await shot(page, `pay-${width}-go`);
  await page.reload();
  await page.getByRole('link', { name: '去支付宝付款' }).click();
  await paysWithin(page, () => page.getByRole('button', { name: '支付成功，但通知丢失' }).click());
  assert.equal(stage(who), 'paid');
  assert.equal(attempts(who), 'alipay paid');
  await sound(page);
  await shot(page, `pay-${width}-paid`);
  const receipt = await page.context().request.get('receipt');
  assert.equal(receipt.headers()['content-type'], 'application/pdf');
  await isTold(who, '已收到您的 NCRE 报名费');
  placesAddUp();
}

test('Alipay, at a site that reviews', (t) => payByAlipay(t, reviewing, 1280));
test('Alipay, at a site that does not review, on a phone', (t) => payByAlipay(t, notReviewing, 390));

async function payByWechat(t, site, width) {
  const who = walker(`wechat-${width}`);
  const page = await open(t, { width });
  await toPayment(t, page, who, site);
  await page.getByRole('button', { name: '用支付宝支付' }).click();
  await page.getByRole('heading', { name: /演示收银台/ }).waitFor();
  await page.goto('payment'); // another way after all
  await page.getByRole('button', { name: '用微信支付' }).click();
  await page.getByRole('img', { name: '微信支付二维码' }).waitFor();
  assert.equal(attempts(who), 'alipay closing, wechat open');
  await sound(page);
  await shot(page, `pay-${width}-scan`);
  const telephone = await open(t, { width: 390 });
  await telephone.goto(await page.getByRole('link', { name: '演示：用虚拟手机扫码' }).getAttribute('href'));
  await paysWithin(page, () => telephone.getByRole('button', { name: '支付成功，但通知丢失' }).click());
  assert.equal(stage(who), 'paid');
  placesAddUp();
}

test('WeChat, at a site that reviews', (t) => payByWechat(t, reviewing, 1280));
test('WeChat, at a site that does not review', (t) => payByWechat(t, notReviewing, 390));

test('Alipay without JavaScript', async (t) => {
  const who = walker('plain-pay');
  const page = await open(t, { script: false, width: 390 });
  await toPayment(t, page, who, notReviewing);
  await page.getByRole('button', { name: '用支付宝支付' }).click();
  await page.waitForURL(/paying/);
  await sound(page);
  const go = page.getByRole('link', { name: '去支付宝付款' });
  for (let i = 0; i < 20 && !(await go.count()); ++i) {
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: '查询结果' }).click();
  }
  await go.click();
  await page.getByRole('button', { name: '支付成功，但通知丢失' }).click();
  await page.waitForURL(/paying|payment/);
  for (let i = 0; i < 50 && /paying/.test(page.url()); ++i) {
    await fit(page);
    await page.waitForTimeout(300);
    await page.reload(); // the clerk asks by itself
  }
  await page.getByRole('heading', { name: '报名完成' }).waitFor();
});

test('a double click, a second tab and the back button are one payment, and coming back proves none', async (t) => {
  const who = walker('two-tabs');
  const page = await open(t, {});
  await toPayment(t, page, who, notReviewing);
  const other = await page.context().newPage();
  await other.goto('payment');
  await page.getByRole('button', { name: '用支付宝支付' }).dblclick();
  await page.getByRole('heading', { name: /演示收银台/ }).waitFor();
  await other.getByRole('button', { name: '用支付宝支付' }).click();
  await other.getByRole('heading', { name: /演示收银台/ }).waitFor();
  assert.equal(attempts(who), 'alipay open');
  await page.goBack(); // to `paying`, or past it where the browser passes over pages that went on by themselves
  const stays = page.getByRole('link', { name: '去支付宝付款' }); // nobody is sent back to where they have just come from
  await stays.or(page.getByText('有一笔支付宝支付还没有完成')).first().waitFor();
  await page.goto('paying?out_trade_no=1&trade_no=2&total_amount=80.00&trade_status=TRADE_SUCCESS&sign=made-up');
  await page.getByText('正在向支付渠道确认您的付款').waitFor();
  await page.waitForTimeout(1500);
  assert.equal(stage(who), 'payment');
  await paysWithin(page, () => other.getByRole('button', { name: '支付成功，但通知丢失' }).click());
  await other.getByRole('heading', { name: '报名完成' }).waitFor();
  await other.goBack();
  await other.goto('paying');
  await other.getByRole('heading', { name: '报名完成' }).waitFor();
  assert.equal(attempts(who), 'alipay paid');
});

test('who does not pay lapses, is told, and registers again', async (t) => {
  const who = walker('lapsing');
  const page = await open(t, { width: 390 });
  await toPayment(t, page, who, notReviewing);
  await page.getByRole('button', { name: '用支付宝支付' }).click();
  await page.getByRole('heading', { name: /演示收银台/ }).waitFor();
  await page.goto('paying');
  await page.getByRole('button', { name: '取消这次支付' }).click();
  await page.getByText('有一笔支付正在结束').waitFor();
  await page.getByRole('link', { name: '查看', exact: true }).click();
  await page.getByText('这笔支付正在结束，不要再付').waitFor();
  await sound(page);
  await shot(page, 'pay-390-ending');
  // A day later: the gateway's own end of the trade is over too.
  sql(`with mine as (select r.id from registration r join passport p on p.id = r.passport_id where p.email = :'email'),
            ended as (update attempt set expires_at = now() - interval '3 minutes', next_query_at = now()
                       where order_id in (select id from orders where registration_id in (select id from mine)))
       update registration set hold_until = now() where id in (select id from mine)`, { email: who.email });
  for (let i = 0; i < 50 && stage(who) !== 'lapsed'; ++i) await page.waitForTimeout(200);
  assert.equal(stage(who), 'lapsed');
  assert.equal(attempts(who), 'alipay closed');
  await isTold(who, '因超时未支付已失效');
  await page.goto('welcome');
  await page.getByRole('button', { name: '重新报名' }).click();
  await page.waitForURL(/subjects/);
  await chooseSite(page, notReviewing);
  await submit(page, ['24'], /payment/);
  await page.getByRole('button', { name: '用微信支付' }).click();
  await page.getByRole('img', { name: '微信支付二维码' }).waitFor();
  placesAddUp();
});
