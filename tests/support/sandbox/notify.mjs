// Telling the merchant that money came: at once, unless a test wants it lost, late, twice or forged. Like the real ones it
// tries again until the right answer comes.
import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';
import { tradeStatus } from './alipay.mjs';
import { Book } from './book.mjs';
import { names, signed } from './keys.mjs';
import { wechatSigned, wechatTrade } from './wechat.mjs';

const pauses = [1000, 2000, 4000, 8000, 15000]; // the real ones: minutes to hours

const forgeries = {
  byte: (text) => text.replace(/\d/, (digit) => (Number(digit) + 1) % 10), // after it was signed
  amount: (text) => text.replace(/total_amount=[\d.]+/, 'total_amount=0.01').replace(/"create_time":"\d/, '"create_time":"9'),
};

export class Notifier {
  // Of each so many payments one is lost, the next but one told twice, the next but one after that told late. 0: never.
  policy = { lose: 0, double: 0, late: 0, lateMilliseconds: 3000 };
  count = 0;

  constructor(book, keys) {
    this.world = { book, keys };
  }

  // { url, headers, body } of a notify about the trade as it stands, or as it stood before it was paid (stale).
  message(trade, payment = trade.payments.at(-1), { stale, forged, app, seller } = {}) {
    const made = trade.gateway === 'alipay' ? this.#alipay(trade, payment, { stale, app, seller }) : this.#wechat(trade, payment, { stale, app });
    return { url: trade.notifyUrl, ...made, body: (forgeries[forged] ?? ((text) => text))(made.body) };
  }

  #alipay(trade, payment, { stale, app, seller }) {
    const { book, keys } = this.world;
    const yuan = (fen) => (fen / 100).toFixed(2);
    const fields = { notify_time: Book.time(book.now()), notify_type: 'trade_status_sync', notify_id: randomBytes(16).toString('hex'),
      charset: 'utf-8', version: '1.0', app_id: app ?? names.appId, auth_app_id: app ?? names.appId, seller_id: seller ?? names.sellerId,
      trade_no: payment?.number ?? '', out_trade_no: trade.order, subject: trade.subject, body: '', passback_params: '',
      trade_status: stale ? 'WAIT_BUYER_PAY' : tradeStatus(book, trade), total_amount: yuan(payment?.amount ?? trade.amount),
      gmt_create: Book.time(trade.begun), ...(payment && !stale && { gmt_payment: Book.time(payment.at) }) };
    const text = Object.keys(fields).sort().map((name) => `${name}=${fields[name]}`).join('&');
    const form = new URLSearchParams({ ...fields, sign: signed(text, keys.alipay.gatewayPrivate), sign_type: 'RSA2' });
    return { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' }, body: form.toString() };
  }

  #wechat(trade, payment, { stale, app }) {
    const { book, keys } = this.world;
    const plain = { ...wechatTrade(book, { ...trade, payments: payment ? [payment] : [] }), ...(app && { appid: app }),
      ...(stale && { trade_state: 'NOTPAY' }) };
    const nonce = randomBytes(6).toString('hex');
    const cipher = createCipheriv('aes-256-gcm', keys.apiV3, nonce).setAAD(Buffer.from('transaction'));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(plain)), cipher.final(), cipher.getAuthTag()]);
    const body = JSON.stringify({ id: randomUUID(), create_time: new Date(book.now()).toISOString(), resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS', summary: '支付成功', resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM',
        ciphertext: sealed.toString('base64'), associated_data: 'transaction', nonce } });
    return { headers: { 'Content-Type': 'application/json', ...wechatSigned(this.world, body) }, body };
  }

  async send({ url, headers, body }) {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(5000) });
    const text = await answer.text();
    const taken = headers['Wechatpay-Serial'] ? answer.ok : text === 'success';
    return { status: answer.status, text, taken };
  }

  async #insist(trade, payment) {
    for (const pause of [...pauses, 0]) {
      const sent = await this.send(this.message(trade, payment)).catch(() => ({ taken: false }));
      if (sent.taken || !pause) return;
      await new Promise((done) => setTimeout(done, pause).unref());
    }
  }

  paid(trade, { quiet = false } = {}) {
    this.count += 1;
    const each = (name, behind) => this.policy[name] > 0 && (this.count - behind) % this.policy[name] === 0;
    if (!trade.notifyUrl || quiet || each('lose', 0)) return;
    const payment = trade.payments.at(-1);
    const tell = () => this.#insist(trade, payment);
    if (each('late', 4)) setTimeout(tell, this.policy.lateMilliseconds).unref();
    else tell();
    if (each('double', 2)) tell();
  }
}
