// The language of tests/cases/<page>/*.case: what a visitor does and sees, readable without knowing how to program.
//
//   # 登录：验证码错，账号保留        a case begins; it has cookies of its own
//   // …                              a remark
//   以 demo-pay@example.edu.cn 登录   signs in with the demo's password (… 登录 admin: as staff)
//   GET login?x=1                     opens a page (an address below /NCRE_EMS/)
//   POST login                        sends the page's form as a browser would: all it holds, hidden fields too,
//     account = someone@example.com     with these typed over it; a name given twice is sent twice,
//     photo = @portraits/good.jpg       @ sends a file of tests/data,
//     - remember                        - leaves a field out
//   → 303 welcome                     the answer: status, and where it leads
//   跟随                              goes there
//   含 考生登录   不含 密码错误       the visible text has it, has it not (white space does not count)
//   字段 account = someone@…          a field of the page holds this (nothing after =: it is empty)
//   无字段 account                    the page has no such field
//   头 Cache-Control: no-store        a header holds this      无头 Server-Timing

const kinds = [
  ['login', /^以 (?<account>\S+) 登录(?: (?<page>[a-z-]+))?$/u],
  ['get', /^GET(?: (?<address>\S+))?$/],
  ['post', /^POST(?: (?<address>\S+))?$/],
  ['status', /^→ (?<status>\d{3})(?: (?<target>\S+))?$/u],
  ['follow', /^跟随$/u],
  ['has', /^含 (?<text>.+)$/u],
  ['lacks', /^不含 (?<text>.+)$/u],
  ['field', /^字段 (?<name>\S+) =(?: (?<value>.*))?$/u],
  ['no-field', /^无字段 (?<name>\S+)$/u],
  ['header', /^头 (?<name>[\w-]+): (?<value>.+)$/u],
  ['no-header', /^无头 (?<name>[\w-]+)$/u],
];

function step(text, line) {
  for (const [kind, form] of kinds) {
    const found = form.exec(text);
    if (found) return { kind, line, text, ...found.groups, ...(kind === 'post' && { typed: [], left: [] }) };
  }
  throw new Error(`line ${line}: not understood: ${text}`);
}

function typeInto(post, text, line) {
  if (post?.kind !== 'post') throw new Error(`line ${line}: a field without a POST above it: ${text}`);
  const typed = /^(?<name>\S+) =(?: (?<value>.*))?$/u.exec(text);
  const left = /^- (?<name>\S+)$/u.exec(text);
  if (typed) post.typed.push([typed.groups.name, typed.groups.value ?? '']);
  else if (left) post.left.push(left.groups.name);
  else throw new Error(`line ${line}: not understood: ${text}`);
}

// The cases of one file: [{ title, line, steps: [{ kind, line, … }] }]. Throws at a line that it does not understand.
export function parse(source) {
  const cases = [];
  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const text = raw.trimEnd();
    if (!text.trim() || text.trimStart().startsWith('//')) continue;
    if (text.startsWith('# ')) cases.push({ title: text.slice(2), line, steps: [] });
    else if (!cases.length) throw new Error(`line ${line}: a case begins with a line "# …"`);
    else if (/^\s/.test(raw)) typeInto(cases.at(-1).steps.at(-1), text.trim(), line);
    else cases.at(-1).steps.push(step(text, line));
  }
  for (const each of cases) {
    if (!each.steps.some(({ kind }) => !['get', 'post', 'login', 'follow'].includes(kind))) {
      throw new Error(`line ${each.line}: the case "${each.title}" expects nothing`);
    }
  }
  return cases;
}
