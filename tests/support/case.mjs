// Plays the cases of one file against SITE_URL and says each as TAP:   node case.mjs FILE.case
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from './case-format.mjs';
import { Visitor } from './visitor.mjs';

const squeeze = (text) => text.replace(/\s+/g, '');
const said = (found) => (found === undefined || found === null ? 'nothing' : `"${found}"`);

// Each answers what is wrong, or nothing.
const expectations = {
  status({ status, target }, { response, target: found }) {
    if (String(response.status) !== status) return `the answer is ${response.status}`;
    return target !== undefined && found !== target && `it leads to ${said(found)}`;
  },
  has: ({ text }, { page }) => !squeeze(page.text).includes(squeeze(text)) && 'the page does not have it',
  lacks: ({ text }, { page }) => squeeze(page.text).includes(squeeze(text)) && 'the page has it',
  field({ name, value = '' }, { page }) {
    const values = page.fields.filter(([each]) => each === name).map(([, each]) => each);
    return !values.includes(value) && !(value === '' && page.names.has(name) && !values.length)
      && `the field holds ${said(values.length ? values.join('", "') : undefined)}`;
  },
  'no-field': ({ name }, { page }) => page.names.has(name) && 'the page has it',
  header({ name, value }, { response }) {
    const found = response.headers.get(name);
    return !found?.includes(value) && `the header holds ${said(found)}`;
  },
  'no-header': ({ name }, { response }) => response.headers.has(name) && `the header holds ${said(response.headers.get(name))}`,
};

// All accounts of the demo have one password; accounts.txt says it: "… (password …)".
function passwordOf(account) {
  const told = readFileSync(`${process.env.SITE_DIR}/accounts.txt`, 'utf8');
  if (!told.split(/[\s,]+/).includes(account)) throw new Error(`the demo has no account ${account}`);
  return /\(password (\S+)\)/.exec(told)[1];
}

export async function login(visitor, { account, page = 'login' }) {
  await visitor.get(page);
  await visitor.post(page, [
    ['account', account], ['password', passwordOf(account)], ['captcha', process.env.SITE_CAPTCHA],
  ]);
  if (visitor.response.status !== 303) throw new Error(`sign-in answered ${visitor.response.status}`);
}

const actions = {
  login,
  get: (visitor, { address }) => visitor.get(address),
  post: (visitor, { address, typed, left }) => visitor.post(address, typed, left),
  follow: (visitor) => visitor.follow(),
};

// Plays one case; answers what went wrong, or nothing.
export async function play({ steps }, base) {
  const visitor = new Visitor(base);
  for (const step of steps) {
    let wrong;
    try {
      if (actions[step.kind]) await actions[step.kind](visitor, step);
      else if (!visitor.response) wrong = 'no page has been asked for yet';
      else wrong = expectations[step.kind](step, visitor);
    } catch (error) {
      wrong = `${error.message}${error.cause ? ` (${error.cause.message})` : ''}`;
    }
    if (wrong) return `line ${step.line}: ${step.text}: ${wrong}\nThe page said: ${visitor.page?.text.slice(0, 800) ?? '-'}`;
  }
  return undefined;
}

async function main(file) {
  for (const each of parse(readFileSync(file, 'utf8'))) {
    const wrong = await play(each, process.env.SITE_URL);
    console.log(`${wrong ? 'not ok' : 'ok'} - ${each.title}`);
    if (wrong) console.log(wrong.replace(/^/gm, '#   '));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv[2]);
