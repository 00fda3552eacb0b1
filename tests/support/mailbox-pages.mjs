// How the mailbox looks: a list, and one mail with its links ready to click.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (each) => escapes[each]);
const when = (date) => new Date(date).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });

export const sheet = `
:root { --paper: #f1f5f5; --sheet: #fff; --line: #d3dcde; --ink: #15242a; --ink-2: #4a5b62; --accent: #0b5a70;
  color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0e171a; --sheet: #162226; --line: #2d3d43; --ink: #e7eef0; --ink-2: #a9b9bf; --accent: #7cc7dc }
}
body { margin: 0 auto; padding: 1.5rem 1rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 system-ui, "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.25rem; font-weight: 600; line-height: 1.35; margin: 0 0 .25rem }
p { color: var(--ink-2); margin: 0 0 1.5rem }
a { color: var(--accent); text-underline-offset: .2em }
a:focus-visible { outline: 3px solid; outline-offset: 2px }
ul { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px }
li { padding: .75rem 1rem; border-top: 1px solid var(--line) }
li:first-child { border-top: 0 }
li small, dd { color: var(--ink-2) }
li small { display: block }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin: 0 0 1rem }
dd { margin: 0 }
pre { margin: 0; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px;
  font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
`;

const page = (title, body) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><link rel="stylesheet" href="/mailbox.css"></head>
<body><main>${body}</main></body></html>`;

export function listPage(mails) {
  const row = (mail) => `<li><a href="/mail/${mail.id}">${escape(mail.subject)}</a>
    <small>${escape(mail.to.join(', '))} · ${when(mail.date)}</small></li>`;
  const list = mails.length ? `<ul>${mails.map(row).join('')}</ul>` : '<p>还没有邮件。系统发出的邮件会出现在这里。</p>';
  return page('演示邮箱', `<h1>演示邮箱</h1><p>演示系统发出的每一封邮件都在这里，不会寄给任何人。</p>${list}`);
}

function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');
}

export function mailPage(mail) {
  return page(mail.subject, `<h1>${escape(mail.subject)}</h1>
    <dl><dt>发件人</dt><dd>${escape(mail.from)}</dd><dt>收件人</dt><dd>${escape(mail.to.join(', '))}</dd>
    <dt>时间</dt><dd>${when(mail.date)}</dd></dl>
    <pre>${linked(mail.text)}</pre><p><a href="/">回到演示邮箱</a></p>`);
}

export const missingPage = () => page('没有这封邮件', '<h1>没有这封邮件</h1><p><a href="/">回到演示邮箱</a></p>');
