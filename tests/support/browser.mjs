// A real browser (Debian's chromium, without the windows that nobody sees) for tests/browser/*.mjs, and what every page is held to.
//
//   import { test } from 'node:test';
//   import { open, sound, mailTo } from '../support/browser.mjs';
//   test('…', async (t) => { const page = await open(t, { width: 390 }); await page.goto('login'); … });
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style, not validity: ctemplate's output is not indented for readers of the source.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
});

export const site = process.env.SITE_URL;
export const captcha = process.env.SITE_CAPTCHA;

function launch(args) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    // Chromium's own sandbox refuses root; the pages are ours.
    chromiumSandbox: process.getuid() !== 0,
    args: ['--lang=zh-CN', '--font-render-hinting=none', ...args],
  });
}

// The tests of a file share one browser. It ends a moment after the last page, or node would wait for it for ever.
const shared = { users: 0, ending: undefined, browser: undefined };

function borrow() {
  clearTimeout(shared.ending);
  shared.users += 1;
  return (shared.browser ??= launch([]));
}

function giveBack() {
  shared.users -= 1;
  if (shared.users > 0) return;
  shared.ending = setTimeout(async () => {
    const last = await shared.browser;
    shared.browser = undefined;
    await last.close();
  }, 500);
}

// The contexts that were opened without JavaScript.
const plain = new WeakSet();
export const scripted = (page) => !plain.has(page.context());

// One hook closes all pages of a test and then judges their faults: node runs no further hook after one that failed, and
// a page left open would keep the browser, and with it the whole run, for ever.
const endings = new WeakMap();

function afterwards(t, end) {
  if (!endings.has(t)) {
    endings.set(t, []);
    t.after(async () => {
      const faults = [];
      for (const each of endings.get(t)) faults.push(...(await each()));
      assert.deepEqual(faults, [], 'the pages raised no error');
    });
  }
  endings.get(t).push(end);
}

// A page of a visitor without a past. `width` in CSS pixels; `script: false` for a browser without JavaScript; `dark`;
// `host`: a name under which the browser meets the site by plain http, as on an intranet. Relative addresses are below
// /NCRE_EMS/. The test fails where the page raises an error or the content policy refuses something.
export async function open(t, { width = 1280, script = true, dark = false, host, ...more } = {}) {
  const own = host !== undefined;
  const browser = await (own ? launch([`--host-resolver-rules=MAP ${host} 127.0.0.1`]) : borrow());
  const context = await browser.newContext({
    baseURL: own ? site.replace('127.0.0.1', host) : site,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...more,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  if (!script) plain.add(page.context());
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && /Content Security Policy|Refused to/.test(line.text())) faults.push(line.text());
  });
  afterwards(t, async () => {
    await context.close();
    if (own) await browser.close();
    else giveBack();
    return faults;
  });
  return page;
}

// No sideways scrolling, once the style sheets are there.
export async function fit(page) {
  await page.waitForLoadState('load');
  const [inner, wide] = await page.evaluate('[document.documentElement.clientWidth, document.documentElement.scrollWidth]');
  assert.ok(wide <= inner, `${page.url()}: ${wide} px wide in a window of ${inner}`);
}

// No violation of WCAG 2.2 AA that axe-core knows. (Evaluated by the debugger, so that the page's policy stands.)
export async function accessible(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ').slice(0, 400)}`);
  assert.deepEqual(told, [], `${page.url()} is accessible`);
}

// The source as the server sent it is valid HTML. `address`: below /NCRE_EMS/, asked with the page's cookies.
export async function valid(page, address = page.url()) {
  await validSource(await (await page.context().request.get(address)).text(), address);
}

export async function validSource(source, where) {
  const { results } = await validator.validateString(source);
  const told = results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`));
  assert.deepEqual(told, [], `${where} is valid HTML`);
}

// Runs in the page. What a finger needs: each control is 44 px high, but for links in a sentence. What an eye needs: at most
// one filled button leads on, and the cells of a row do not lie over each other.
function laidOut() {
  const shown = (each) => each.checkVisibility() && !each.closest('.heard, .skip') && each.getBoundingClientRect().width > 1;
  const told = (each) => `<${each.localName}> ${(each.textContent.trim() || each.name || '').replace(/\s+/g, ' ').slice(0, 40)}`;
  const inSentence = (link) => getComputedStyle(link).display === 'inline'
    && [...link.parentElement.childNodes].some((each) => each.nodeType === Node.TEXT_NODE && each.data.trim().length > 1);
  const target = (each) => (/^(checkbox|radio)$/.test(each.type) && each.closest('label')) || each;
  const controls = [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden])')];
  const small = controls.filter((each) => shown(each) && !each.disabled && !inSentence(each)
    && target(each).getBoundingClientRect().height < 43.5);
  const filled = [...document.querySelectorAll('main :is(button, .button):not(.second, .danger, .link, .queue *, .tools *, :disabled)')];
  const leading = filled.filter((each) => shown(each) && !each.closest('dialog'));
  const over = [...document.querySelectorAll('main tr')].filter((row) => {
    const cells = [...row.cells].filter((each) => shown(each) && each.textContent.trim()).map((each) => each.getBoundingClientRect());
    return cells.some((a, i) => cells.slice(i + 1).some((b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1));
  });
  return [
    ...small.map((each) => `lower than 44 px: ${told(each)}`),
    ...(leading.length > 1 ? [`filled buttons: ${leading.map(told).join(', ')}`] : []),
    ...over.map((row) => `cells over each other: ${told(row)}`),
  ];
}

export async function usable(page) {
  assert.deepEqual(await page.evaluate(laidOut), [], `${page.url()} is laid out`);
}

// What every page in every state must pass. axe-core is a script: where the page may run none it has no say.
export async function sound(page) {
  await fit(page);
  await usable(page);
  if (!plain.has(page.context())) await accessible(page);
  await valid(page);
}

// var/check/shots/NAME.png, for people.
export async function shot(page, name) {
  const folder = `${process.env.SITE_DIR}/shots`;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

// The last mail to an address with such a subject, waiting for it. { id, subject, text, links }
export async function mailTo(address, subject, seconds = 15) {
  for (let tries = seconds * 5; tries > 0; --tries) {
    const mails = await (await fetch(`${process.env.SITE_MAIL}/messages.json?to=${encodeURIComponent(address)}`)).json();
    const newest = mails.findLast((mail) => subject.test(mail.subject));
    if (newest) return newest;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no mail ${subject} to ${address} within ${seconds} s`);
}

// Rows as psql prints them (unaligned, |), as the schema's owner. Values go in as :'name' from `values`.
export function sql(query, values = {}) {
  const set = Object.entries(values).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  const out = execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...set, '-d', process.env.SITE_DB], { input: query });
  return out.toString().trimEnd();
}
