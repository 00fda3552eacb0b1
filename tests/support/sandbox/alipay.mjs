// Alipay's open platform gateway 1.0: RSA2, public keys.
import { Book } from './book.mjs';
import { alipayBill } from './bills.mjs';
import { cashierPage, messagePage } from './pages.mjs';
import { isSigned, names, signed } from './keys.mjs';

const yuan = (fen) => (fen / 100).toFixed(2);
const joined = (fields) => [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => `${k}=${v}`).join('&');
const no = (sub_code, sub_msg = sub_code) => ({ code: '40004', msg: 'Business Failed', sub_code, sub_msg });
const missing = no('ACQ.TRADE_NOT_EXIST', '交易不存在');
const busy = { code: '20000', msg: 'Service Currently Unavailable', sub_code: 'isp.unknow-error', sub_msg: '系统繁忙' };

// What it means to Alipay that a trade is known: the payer has signed in.
const known = (book, order) => {
  const trade = book.find('alipay', order);
  return trade && trade.status !== 'opened' ? trade : undefined;
};

export function tradeStatus(book, trade) {
  if (book.status(trade) === 'waiting') return 'WAIT_BUYER_PAY';
  if (book.status(trade) === 'closed' || book.refunded(trade) >= trade.payments[0].amount) return 'TRADE_CLOSED';
  return 'TRADE_SUCCESS';
}

const calls = {
  'alipay.trade.query': ({ book }, { out_trade_no }) => {
    const trade = known(book, out_trade_no);
    if (!trade) return missing;
    const [payment] = trade.payments;
    return { out_trade_no, trade_no: payment?.number ?? '', trade_status: tradeStatus(book, trade), total_amount: yuan(payment?.amount ?? trade.amount),
      buyer_logon_id: 'pay***@demo.example', ...(payment && { send_pay_date: Book.time(payment.at) }) };
  },
  'alipay.trade.close': ({ book }, { out_trade_no }) => {
    const trade = known(book, out_trade_no);
    if (!trade) return missing;
    if (book.status(trade) !== 'waiting') return no('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
    book.record({ do: 'close', gateway: 'alipay', order: out_trade_no });
    return { out_trade_no, trade_no: '' };
  },
  'alipay.trade.refund': ({ book }, { out_trade_no, out_request_no, refund_amount }) => {
    const trade = known(book, out_trade_no);
    if (!trade) return missing;
    if (!trade.payments.length) return no('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
    const refund = book.refund(trade, out_request_no, Math.round(Number(refund_amount) * 100));
    if (!refund) return no('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', '退款金额超限');
    return { out_trade_no, trade_no: trade.payments[0].number, fund_change: refund.again ? 'N' : 'Y', refund_fee: yuan(book.refunded(trade)) };
  },
  'alipay.trade.fastpay.refund.query': ({ book }, { out_trade_no, out_request_no }) => {
    const trade = known(book, out_trade_no);
    if (!trade) return missing;
    const refund = trade.refunds.find((each) => each.request === out_request_no);
    if (!refund) return {};
    return { out_trade_no, out_request_no, trade_no: trade.payments[0].number, total_amount: yuan(trade.amount),
      refund_amount: yuan(refund.amount), refund_status: 'REFUND_SUCCESS' };
  },
  'alipay.data.dataservice.bill.downloadurl.query': (world, { bill_date }) =>
    world.book.movements('alipay', bill_date).length
      ? { bill_download_url: `${world.address}/alipay-bill/${bill_date}.csv.zip` }
      : no('isp.bill_not_exist', '账单不存在'),
};

// 签名: all parameters but sign.
function objection({ keys, book }, fields) {
  const rest = [...fields].filter(([name, value]) => name !== 'sign' && value !== '');
  if (!isSigned(joined(rest), keys.alipay.merchantPublic, fields.get('sign'))) return 'isv.invalid-signature';
  if (fields.get('app_id') !== names.appId) return 'isv.invalid-app-id';
  if (fields.get('sign_type') !== 'RSA2') return 'isv.invalid-signature-type';
  const sent = Date.parse(`${fields.get('timestamp').replace(' ', 'T')}+08:00`);
  return Math.abs(sent - book.now()) < 86400_000 ? undefined : 'isv.invalid-timestamp';
}

// The payer's browser comes with a signed address.
function pay(world, fields) {
  const content = JSON.parse(fields.get('biz_content'));
  const { book } = world;
  const expires = Date.parse(`${content.time_expire.replace(' ', 'T')}+08:00`);
  const amount = Math.round(Number(content.total_amount) * 100);
  if (expires <= book.now()) return { status: 200, type: 'text/html', body: messagePage('交易已超时', '订单已过付款期限，不能再付款。') };
  let trade = book.find('alipay', content.out_trade_no);
  if (trade && trade.amount !== amount) return { type: 'text/html', body: messagePage('不能付款', '交易信息被篡改。') };
  trade ??= book.record({ do: 'open', gateway: 'alipay', order: content.out_trade_no, trade: { amount, subject: content.subject, expires,
    notifyUrl: fields.get('notify_url') ?? '', returnUrl: fields.get('return_url') ?? '', phone: fields.get('method') === 'alipay.trade.wap.pay' } });
  return { type: 'text/html', body: cashierPage(trade, book.status(trade)) };
}

export async function alipay(world, { url, body }) {
  const fields = new URLSearchParams(url.search);
  for (const [name, value] of new URLSearchParams(body)) fields.set(name, value);
  const method = fields.get('method') ?? '';
  const node = `${method.replaceAll('.', '_')}_response`;
  const say = (said, fault) => {
    const text = JSON.stringify({ ...(said.code ? {} : { code: '10000', msg: 'Success' }), ...said }).replaceAll('/', '\\/');
    const signature = signed(fault === 'bad-signature' ? `${text} ` : text, world.keys.alipay.gatewayPrivate);
    return { body: `{"${node}":${text}${fault === 'unsigned' ? '' : `,"sign":"${signature}"`}}` };
  };
  const why = objection(world, fields);
  if (why) return say({ code: '40002', msg: 'Invalid Arguments', sub_code: why, sub_msg: why }, 'unsigned');
  if (/^alipay\.trade\.(page|wap)\.pay$/.test(method)) return pay(world, fields);
  if (!calls[method]) return say({ code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.invalid-method', sub_msg: 'method' });
  return world.faults.around(method, () => calls[method](world, JSON.parse(fields.get('biz_content'))), say, busy);
}

alipay.bill = async ({ book }, { url }) => {
  const day = /(\d{4}-\d\d-\d\d)\.csv\.zip$/.exec(url.pathname)?.[1] ?? '';
  return { type: 'application/zip', body: alipayBill(book.movements('alipay', day), day) };
};
