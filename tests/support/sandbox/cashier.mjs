// What a payer does in the browser: Alipay's cashier, and a telephone that scans WeChat Pay's codes.
import { Book } from './book.mjs';
import { cashierPage, frontPage, messagePage, scanPage, sheet } from './pages.mjs';

const html = (body, status = 200) => ({ status, type: 'text/html', body });
const yuan = (fen) => (fen / 100).toFixed(2);

// Where the payer comes back to; it says much and proves nothing, as the real one.
function back(book, trade) {
  if (!trade.returnUrl) return html(messagePage('付款成功', `已付 ${yuan(trade.payments.at(-1).amount)} 元，可以关闭本页。`));
  const url = new URL(trade.returnUrl);
  const { number, amount } = trade.payments.at(-1);
  for (const [name, value] of Object.entries({ out_trade_no: trade.order, trade_no: number, total_amount: yuan(amount), timestamp: Book.time(book.now()) }))
    url.searchParams.set(name, value);
  return { status: 303, headers: { Location: url.href } };
}

function act({ book, notifier }, fields) {
  const trade = book.find(fields.get('gateway'), fields.get('order'));
  const what = fields.get('do');
  if (!trade) return html(messagePage('没有这笔交易', '请回到报名系统重新付款。'), 404);
  const open = ['opened', 'waiting'].includes(book.status(trade)) && book.now() < trade.expires;
  if (!open && what !== 'twice') return html(messagePage('不能付款', '这笔交易已付款、已关闭或已超时。'));
  if (what === 'refuse') return html(cashierPage(trade, book.status(trade), '银行拒绝了付款，没有扣款。可以再试一次。'));
  if (what === 'wait') {
    if (trade.status === 'opened') book.record({ do: 'signIn', gateway: trade.gateway, order: trade.order });
    return html(cashierPage(trade, book.status(trade), '已登录，还没有付款。'));
  }
  book.pay(trade);
  notifier.paid(trade, { quiet: what === 'quiet' });
  if (what === 'twice') {
    book.pay(trade);
    notifier.paid(trade);
  }
  return back(book, trade);
}

export async function cashier(world, { request, url, body }) {
  const { book } = world;
  if (url.pathname === '/sandbox.css') return { type: 'text/css', body: sheet };
  if (url.pathname === '/cashier' && request.method === 'POST') return act(world, new URLSearchParams(body));
  const all = [...book.trades.values()];
  if (url.pathname === '/') return html(frontPage(all.map((trade) => ({ ...trade, status: book.status(trade) })).reverse()));
  if (url.pathname === '/scan') {
    const code = (url.searchParams.get('code') ?? '').trim().replace(/^weixin:\/\/wxpay\/bizpayurl\?pr=/, '');
    const trade = all.find((each) => each.code && each.code === code);
    if (trade) return html(cashierPage(trade, book.status(trade)));
    return html(scanPage(all.filter((each) => each.code && book.status(each) === 'waiting').reverse(), code));
  }
  return html(messagePage('没有这个页面', '请从首页进入。'), 404);
}
