// WeChat Pay API v3: Native, queries, refunds, bills.
import { createHash, randomBytes } from 'node:crypto';
import { wechatBill } from './bills.mjs';
import { isSigned, names, signed } from './keys.mjs';

const iso = (at) => `${new Date(at + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
const no = (status, code, message = code) => ({ status, json: { code, message } });
const yes = (json, status = 200) => ({ status, json });
const missing = no(404, 'ORDER_NOT_EXIST', '订单不存在');
const busy = no(500, 'SYSTEM_ERROR', '系统错误');

export function wechatTrade(book, trade) {
  const [payment] = trade.payments;
  const status = book.status(trade);
  const state = { waiting: 'NOTPAY', closed: 'CLOSED', paid: trade.refunds.length ? 'REFUND' : 'SUCCESS' }[status];
  return { appid: names.wechatAppId, mchid: names.merchant, out_trade_no: trade.order, trade_type: 'NATIVE', trade_state: state,
    trade_state_desc: state, amount: { total: payment?.amount ?? trade.amount, payer_total: payment?.amount ?? trade.amount, currency: 'CNY' },
    ...(payment && { transaction_id: payment.number, success_time: iso(payment.at), payer: { openid: 'demo' } }) };
}

const refundAnswer = (trade, refund) => ({ refund_id: refund.number, out_refund_no: refund.request, out_trade_no: trade.order,
  transaction_id: trade.payments[0].number, status: 'SUCCESS', success_time: iso(refund.at), channel: 'ORIGINAL',
  amount: { refund: refund.amount, total: trade.payments[0].amount, currency: 'CNY' } });

const calls = [
  ['native', /^POST \/v3\/pay\/transactions\/native$/, ({ book }, asked) => {
    const { out_trade_no, amount, description, time_expire, notify_url } = JSON.parse(asked.body);
    let trade = book.find('wechat', out_trade_no);
    if (trade && trade.amount !== amount.total) return no(400, 'INVALID_REQUEST', '订单重入时请求参数不一致');
    if (trade && book.status(trade) === 'paid') return no(400, 'ORDERPAID', '该订单已支付');
    if (trade && book.status(trade) === 'closed') return no(400, 'ORDER_CLOSED', '订单已关闭');
    trade ??= book.record({ do: 'open', gateway: 'wechat', order: out_trade_no, trade: { amount: amount.total, subject: description,
      expires: Date.parse(time_expire), notifyUrl: notify_url, code: randomBytes(6).toString('hex') } });
    return yes({ code_url: `weixin://wxpay/bizpayurl?pr=${trade.code}` });
  }],
  ['query', /^GET \/v3\/pay\/transactions\/out-trade-no\/([^/?]+)$/, ({ book }, asked, order) => {
    const trade = book.find('wechat', order);
    return trade ? yes(wechatTrade(book, trade)) : missing;
  }],
  ['close', /^POST \/v3\/pay\/transactions\/out-trade-no\/([^/?]+)\/close$/, ({ book }, asked, order) => {
    const trade = book.find('wechat', order);
    if (!trade) return missing;
    if (book.status(trade) === 'paid') return no(400, 'ORDERPAID', '该订单已支付');
    if (trade.status === 'waiting') book.record({ do: 'close', gateway: 'wechat', order });
    return yes(undefined, 204);
  }],
  ['refund', /^POST \/v3\/refund\/domestic\/refunds$/, ({ book }, asked) => {
    const { out_trade_no, out_refund_no, amount } = JSON.parse(asked.body);
    const trade = book.find('wechat', out_trade_no);
    if (!trade?.payments.length) return no(404, 'RESOURCE_NOT_EXISTS', '订单不存在');
    const refund = amount.total === trade.payments[0].amount && book.refund(trade, out_refund_no, amount.refund);
    return refund ? yes(refundAnswer(trade, refund)) : no(403, 'NOT_ENOUGH', '退款金额超限');
  }],
  ['refund-query', /^GET \/v3\/refund\/domestic\/refunds\/([^/?]+)$/, ({ book }, asked, request) => {
    for (const trade of book.trades.values()) {
      const refund = trade.gateway === 'wechat' && trade.refunds.find((each) => each.request === request);
      if (refund) return yes(refundAnswer(trade, refund));
    }
    return no(404, 'RESOURCE_NOT_EXISTS', '退款单不存在');
  }],
  ['bill', /^GET \/v3\/bill\/tradebill$/, (world, { url }) => {
    const day = url.searchParams.get('bill_date');
    const moved = world.book.movements('wechat', day);
    if (!moved.length) return no(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
    const packed = url.searchParams.get('tar_type') === 'GZIP';
    return yes({ hash_type: 'SHA1', hash_value: createHash('sha1').update(wechatBill(moved)).digest('hex'),
      download_url: `${world.address}/v3/billdownload/file?token=${day}${packed ? '.gz' : ''}` });
  }],
  ['billdownload', /^GET \/v3\/billdownload\/file$/, ({ book }, { url }) => {
    const token = url.searchParams.get('token');
    return { type: 'text/plain', body: wechatBill(book.movements('wechat', token.slice(0, 10)), token.endsWith('.gz')) };
  }],
];

function objection({ keys, book }, { request, url, body }) {
  const header = request.headers.authorization ?? '';
  const said = Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const text = [request.method, url.pathname + url.search, said.timestamp, said.nonce_str, body, ''].join('\n');
  if (!header.startsWith('WECHATPAY2-SHA256-RSA2048 ') || said.mchid !== names.merchant) return 'PARAM_ERROR';
  if (said.serial_no !== names.merchantSerial || !isSigned(text, keys.wechat.merchantPublic, said.signature)) return 'SIGN_ERROR';
  return Math.abs(Number(said.timestamp) * 1000 - book.now()) < 300_000 ? undefined : 'SIGN_ERROR';
}

// The headers that make a text WeChat Pay's.
export function wechatSigned(world, text) {
  const timestamp = String(Math.floor(world.book.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = signed(`${timestamp}\n${nonce}\n${text}\n`, world.keys.wechat.gatewayPrivate);
  return { 'Wechatpay-Timestamp': timestamp, 'Wechatpay-Nonce': nonce, 'Wechatpay-Signature': signature,
    'Wechatpay-Serial': names.platformKeyId, 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' };
}

export async function wechat(world, asked) {
  const say = ({ status, json }, fault) => {
    const text = json === undefined ? '' : JSON.stringify(json);
    return { status, body: text, headers: fault === 'unsigned' ? {} : wechatSigned(world, fault === 'bad-signature' ? `${text} ` : text) };
  };
  const why = objection(world, asked);
  if (why) return say(no(401, why), 'unsigned');
  for (const [name, form, work] of calls) {
    const match = form.exec(`${asked.request.method} ${asked.url.pathname}`);
    if (match) return world.faults.around(`wechat.${name}`, () => work(world, asked, match[1]), say, busy);
  }
  return say(no(404, 'NOT_FOUND'));
}
