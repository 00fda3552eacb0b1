// How the sandbox looks: a cashier, a telephone, and the list of trades.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (each) => escapes[each]);
const when = (at) => new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
const yuan = (fen) => (fen / 100).toFixed(2);
const words = { opened: '未登录', waiting: '待付款', paid: '已付款', closed: '已关闭' };
const brands = { alipay: '支付宝', wechat: '微信支付' };

export const sheet = `
:root { --paper: #f1f5f5; --sheet: #fff; --line: #d3dcde; --ink: #15242a; --ink-2: #4a5b62; --accent: #0b5a70; color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0e171a; --sheet: #162226; --line: #2d3d43; --ink: #e7eef0; --ink-2: #a9b9bf; --accent: #7cc7dc }
}
body { margin: 0 auto; padding: 1.5rem 1rem; max-width: 40rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 system-ui, "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 .25rem }
p { color: var(--ink-2); margin: 0 0 1rem }
[role=status] { color: var(--ink); border-left: 4px solid var(--accent); padding-left: .75rem }
.sum { font-size: 2rem; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--ink) }
a { color: var(--accent) }
form { display: grid; gap: .75rem; margin: 1rem 0 }
button, input { font: inherit; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: 4px; background: var(--sheet); color: inherit }
button:first-of-type { background: var(--accent); border-color: var(--accent); color: var(--paper) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
ul { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px }
li { padding: .75rem 1rem; border-top: 1px solid var(--line) }
li:first-child { border-top: 0 }
small { display: block; color: var(--ink-2) }
`;

const page = (title, body) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><link rel="stylesheet" href="/sandbox.css"></head>
<body><main>${body}</main></body></html>`;

export const messagePage = (title, text) =>
  page(title, `<h1>${escape(title)}</h1><p role="status">${escape(text)}</p><p><a href="/">全部交易</a></p>`);

export function cashierPage(trade, status, note = '') {
  const button = ([what, word]) => `<button name="do" value="${what}">${word}</button>`;
  const deeds = [['pay', '支付成功'], ['refuse', '支付失败（银行拒绝）'], ['quiet', '支付成功，但通知丢失'], ['twice', '支付两次'], ['wait', '登录，先不付款']];
  const form = `<form method="post" action="/cashier"><input type="hidden" name="gateway" value="${trade.gateway}">
    <input type="hidden" name="order" value="${escape(trade.order)}">${deeds.map(button).join('\n')}</form>`;
  const open = status === 'opened' || status === 'waiting';
  return page('演示收银台', `<h1>演示收银台 · ${brands[trade.gateway]}</h1><p>这里不收真钱，按钮决定接下来发生什么。</p>
    ${note && `<p role="status">${escape(note)}</p>`}
    <p>${escape(trade.subject)}<br>商户订单号 ${escape(trade.order)}<br>付款期限 ${when(trade.expires)}</p>
    <p class="sum">¥${yuan(trade.amount)}</p>${open ? form : `<p role="status">这笔交易${words[status]}，不能再付款。</p>`}`);
}

export function scanPage(trades, code) {
  const row = (trade) => `<li><a href="/scan?code=${trade.code}">扫这个码</a>：${escape(trade.subject)}
    <small>¥${yuan(trade.amount)} · ${escape(trade.order)} · 付款期限 ${when(trade.expires)}</small></li>`;
  return page('演示手机', `<h1>演示手机 · 微信扫一扫</h1><p>代替手机扫码：选一个二维码，或粘贴其中的文字。</p>
    ${code && '<p role="status">没有这个二维码。</p>'}
    <form action="/scan"><label>二维码里的文字 <input name="code" placeholder="weixin://wxpay/bizpayurl?pr=…"></label><button>扫码</button></form>
    ${trades.length ? `<ul>${trades.map(row).join('')}</ul>` : '<p>还没有等待付款的二维码。</p>'}`);
}

export function frontPage(trades) {
  const row = (trade) => `<li>${escape(trade.subject)} · ¥${yuan(trade.amount)} · ${words[trade.status]}
    <small>${brands[trade.gateway]} ${escape(trade.order)} · ${when(trade.begun)}${trade.payments.length > 1 ? ` · 收款 ${trade.payments.length} 次` : ''}${
      trade.refunds.length ? ` · 退款 ¥${yuan(trade.refunds.reduce((sum, each) => sum + each.amount, 0))}` : ''}</small></li>`;
  return page('演示收银台', `<h1>演示收银台</h1><p>代替支付宝和微信支付，不收真钱。<a href="/scan">微信扫一扫</a></p>
    ${trades.length ? `<ul>${trades.map(row).join('')}</ul>` : '<p>还没有交易。</p>'}`);
}
