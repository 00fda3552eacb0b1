// The sandbox, tried by the official client of Alipay and an independent one of WeChat Pay: what they take for the real
// gateways is a fair opponent for ours.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { AlipaySdk } from 'alipay-sdk';
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { names } from './sandbox/keys.mjs';
import { Sandbox } from './sandbox-run.mjs';

const sandbox = new Sandbox();
let alipay;
let wechat;
const tomorrow = (form) => {
  const text = new Date(Date.now() + 32 * 3600_000).toISOString().slice(0, 19);
  return form === 'iso' ? `${text}+08:00` : text.replace('T', ' ');
};
const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

before(async () => {
  await sandbox.start();
  alipay = new AlipaySdk({ appId: names.appId, gateway: `${sandbox.address}/gateway.do`, keyType: 'PKCS8',
    privateKey: sandbox.key('alipay/merchant-private.pem'), alipayPublicKey: sandbox.key('alipay/gateway-public.pem') });
  wechat = new Wechatpay({ mchid: names.merchant, serial: names.merchantSerial, privateKey: sandbox.key('wechat/merchant-private.pem'),
    certs: { [names.platformKeyId]: sandbox.key('wechat/gateway-public.pem') }, baseURL: sandbox.address });
});
after(() => sandbox.end());

const open = (order, amount = '80.00', notify_url = 'http://127.0.0.1:9/') => {
  const bizContent = { out_trade_no: order, total_amount: amount, subject: '演示报名费', product_code: 'FAST_INSTANT_TRADE_PAY', time_expire: tomorrow() };
  return fetch(alipay.pageExecute('alipay.trade.page.pay', 'GET', { bizContent, notify_url }));
};
const query = (order) => alipay.exec('alipay.trade.query', { bizContent: { out_trade_no: order } }, { validateSign: true });

describe('Alipay, tried by its official client', () => {
  it('knows a trade when the payer has signed in, and its payment', async () => {
    assert.match(await (await open('ORDER000001')).text(), /演示收银台/);
    assert.equal((await query('ORDER000001')).subCode, 'ACQ.TRADE_NOT_EXIST');
    await sandbox.control('sign-in', { order: 'ORDER000001' });
    assert.equal((await query('ORDER000001')).tradeStatus, 'WAIT_BUYER_PAY');
    await sandbox.control('pay', { order: 'ORDER000001' });
    const paid = await query('ORDER000001');
    assert.deepEqual([paid.code, paid.tradeStatus, paid.totalAmount], ['10000', 'TRADE_SUCCESS', '80.00']);
  });

  it('gives back once per request, and tells the bill of a day that ended', async () => {
    const bizContent = { out_trade_no: 'ORDER000001', refund_amount: '30.00', out_request_no: 'REFUND000001' };
    assert.equal((await alipay.exec('alipay.trade.refund', { bizContent }, { validateSign: true })).fundChange, 'Y');
    const again = await alipay.exec('alipay.trade.refund', { bizContent }, { validateSign: true });
    assert.deepEqual([again.fundChange, again.refundFee], ['N', '30.00']);
    const bill = () => alipay.exec('alipay.data.dataservice.bill.downloadurl.query', { bizContent: { bill_type: 'trade', bill_date: today() } });
    assert.equal((await bill()).subCode, 'isp.bill_not_exist');
    await sandbox.control('end-day', { day: today() });
    const zip = Buffer.from(await (await fetch((await bill()).billDownloadUrl)).arrayBuffer());
    assert.equal(zip.subarray(0, 4).toString(), 'PK\x03\x04');
  });

  it('signs notifies that hold, and not when an octet was changed', async () => {
    const { body } = await sandbox.control('message', { order: 'ORDER000001' });
    const fields = Object.fromEntries(new URLSearchParams(body));
    assert.equal(alipay.checkNotifySignV2(fields), true);
    assert.equal(alipay.checkNotifySignV2({ ...fields, total_amount: '80.01' }), false);
  });

  it('refuses what another key signed', async () => {
    const stranger = new AlipaySdk({ appId: names.appId, gateway: `${sandbox.address}/gateway.do`, keyType: 'PKCS8',
      privateKey: sandbox.key('wechat/merchant-private.pem'), alipayPublicKey: sandbox.key('alipay/gateway-public.pem') });
    const answer = await stranger.exec('alipay.trade.query', { bizContent: { out_trade_no: 'ORDER000001' } });
    assert.equal(answer.subCode, 'isv.invalid-signature');
  });
});

describe('WeChat Pay, tried by an independent client', () => {
  const native = (out_trade_no) => wechat.chain('v3/pay/transactions/native').post({ appid: names.wechatAppId, mchid: names.merchant,
    description: '演示报名费', out_trade_no, time_expire: tomorrow('iso'), notify_url: 'http://127.0.0.1:9/', amount: { total: 8000, currency: 'CNY' } });
  const ask = (order) => wechat.chain(`v3/pay/transactions/out-trade-no/${order}`).get({ params: { mchid: names.merchant } });

  it('gives a code, knows the payment, gives back', async () => {
    assert.match((await native('WORDER000001')).data.code_url, /^weixin:\/\/wxpay\//);
    assert.equal((await ask('WORDER000001')).data.trade_state, 'NOTPAY');
    await sandbox.control('pay', { gateway: 'wechat', order: 'WORDER000001' });
    assert.equal((await ask('WORDER000001')).data.trade_state, 'SUCCESS');
    const refund = await wechat.chain('v3/refund/domestic/refunds').post({ out_trade_no: 'WORDER000001', out_refund_no: 'WREFUND000001',
      amount: { refund: 8000, total: 8000, currency: 'CNY' } });
    assert.equal(refund.data.status, 'SUCCESS');
  });

  it('closes, and says no to a trade that it does not know', async () => {
    await native('WORDER000002');
    assert.equal((await wechat.chain('v3/pay/transactions/out-trade-no/WORDER000002/close').post({ mchid: names.merchant })).status, 204);
    await assert.rejects(ask('WNOBODY00001'), (error) => error.response.data.code === 'ORDER_NOT_EXIST');
  });

  it('signs and seals notifies', async () => {
    const { headers, body } = await sandbox.control('message', { gateway: 'wechat', order: 'WORDER000001' });
    const text = Formatter.response(headers['Wechatpay-Timestamp'], headers['Wechatpay-Nonce'], body);
    assert.equal(Rsa.verify(text, headers['Wechatpay-Signature'], sandbox.key('wechat/gateway-public.pem')), true);
    assert.equal(Rsa.verify(`${text} `, headers['Wechatpay-Signature'], sandbox.key('wechat/gateway-public.pem')), false);
    const { resource } = JSON.parse(body);
    const plain = Aes.AesGcm.decrypt(resource.ciphertext, sandbox.key('wechat/api-v3.key'), resource.nonce, resource.associated_data);
    assert.equal(JSON.parse(plain).out_trade_no, 'WORDER000001');
  });
});

describe('what a payer does in a browser', () => {
  it('is followed by the way back', async () => {
    await open('ORDER000002');
    const press = (what) => fetch(`${sandbox.address}/cashier`, { method: 'POST', redirect: 'manual',
      body: new URLSearchParams({ gateway: 'alipay', order: 'ORDER000002', do: what }) });
    assert.match(await (await press('refuse')).text(), /没有扣款/);
    assert.match(await (await press('pay')).text(), /付款成功/);
    assert.match(await (await press('pay')).text(), /不能付款/);
  });
});

describe('notifies', () => {
  const heard = [];
  let answer = 'success';
  let merchant;
  const orders = ['lost', 'twice', 'late', 'again', 'first', 'second', 'third'].map((name) => `NORDER_${name}`);
  before(async () => {
    merchant = createServer(async (request, response) => {
      const parts = [];
      for await (const part of request) parts.push(part);
      heard.push(new URLSearchParams(Buffer.concat(parts).toString()).get('out_trade_no'));
      response.end(answer);
      answer = 'success';
    });
    await new Promise((done) => merchant.listen(0, '127.0.0.1', done));
    for (const order of orders) await open(order, '1.00', `http://127.0.0.1:${merchant.address().port}/`);
  });
  after(() => merchant.close());
  const pay = async (order, policy) => {
    await sandbox.control('policy', { lose: 0, double: 0, late: 0, ...policy });
    await sandbox.control('pay', { order });
  };
  const count = (order) => heard.filter((each) => each === order).length;
  const until = async (holds) => {
    for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((done) => setTimeout(done, 50));
  };

  it('are lost, told twice, told late, and told again until they are taken', async () => {
    const [lost, twice, late, again] = orders;
    await pay(lost, { lose: 1 });
    await pay(late, { late: 1, lateMilliseconds: 700 });
    await pay(twice, { double: 1 });
    await until(() => count(twice) === 2);
    assert.deepEqual([lost, twice, late].map(count), [0, 2, 0]);
    await until(() => count(late) === 1);
    answer = 'fail';
    await pay(again, {});
    await until(() => count(again) === 2);
    assert.deepEqual(orders.slice(0, 4).map(count), [0, 2, 1, 2]);
  });

  it('of which some are lost, others told twice and others late, whichever come', async () => {
    const three = orders.slice(4);
    for (const order of three) await pay(order, { lose: 3, double: 3, late: 3, lateMilliseconds: 100 });
    await until(() => three.map(count).sort().join() === '0,1,2');
    assert.deepEqual(three.map(count).sort(), [0, 1, 2]);
  });
});

describe('a sandbox that was killed', () => {
  it('has lost no trade', async () => {
    const had = await sandbox.control('trades');
    await sandbox.kill();
    await sandbox.start(new URL(sandbox.address).port);
    assert.deepEqual(await sandbox.control('trades'), had);
    assert.equal(had.length, 11);
  });
});
