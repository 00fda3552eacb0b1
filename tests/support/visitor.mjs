// A browser without a screen: keeps cookies, sends a page's forms whole, follows nothing by itself.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as requestByTls } from 'node:https';
import { basename } from 'node:path';
import { read } from './html.mjs';

const dataFolder = new URL('../data/', import.meta.url);

export class Visitor {
  #cookies = new Map();
  #base;
  #address;

  // base ends in a slash: addresses of a case lie below it. Who is signed in already brings the cookie, name=value.
  constructor(base, cookie) {
    this.#base = new URL(base);
    if (cookie) this.#keep(cookie);
  }

  // For those who ask with other means in this visitor's name.
  get cookie() {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  async get(address = '') {
    return this.#ask(new URL(address, this.#base), {});
  }

  // Sends the form of the page in hand that leads to this address (to the page itself: the first that posts), with these
  // values typed over its own. Without such a form only what is typed is sent: a forged request.
  async post(address, typed, left = []) {
    const target = address === undefined ? this.#address : new URL(address, this.#base);
    const names = new Set([...typed.map(([name]) => name), ...left]);
    const kept = (this.#formFor(target, names)?.fields ?? []).filter(([name]) => !names.has(name));
    return this.#ask(target, { method: 'POST', body: this.#body([...kept, ...typed]) });
  }

  async follow() {
    const location = this.response?.headers.get('location');
    if (!location) throw new Error('the last answer leads nowhere');
    return this.#ask(new URL(location, this.#address), {});
  }

  // Where the last answer leads, below the base.
  get target() {
    const location = this.response.headers.get('location');
    return location && new URL(location, this.#address).href.replace(this.#base.href, '');
  }

  // Of several forms to one address, the one that has the most of the named fields.
  #formFor(target, names) {
    const leads = (form) => form.method === 'post' && new URL(form.action || '', this.#address).pathname === target.pathname;
    const known = (form) => form.names.filter((name) => names.has(name)).length;
    return (this.page?.forms ?? []).filter(leads).sort((a, b) => known(b) - known(a))[0];
  }

  // A file is { name, bytes }, or one of tests/data: @portraits/good.jpg
  #body(fields) {
    const files = fields.some(([, value]) => value.bytes || (value.startsWith('@') && value.includes('.')));
    if (!files) return new URLSearchParams(fields);
    const form = new FormData();
    for (const [name, value] of fields) {
      if (value.bytes) form.append(name, new Blob([value.bytes]), value.name);
      else if (!value.startsWith('@')) form.append(name, value);
      else form.append(name, new Blob([readFileSync(new URL(value.slice(1), dataFolder))]), basename(value));
    }
    return form;
  }

  // By node:http and not by fetch, which in Debian 12 gives a page's cookies as one line that cannot be taken apart.
  async #ask(url, { method = 'GET', body }) {
    const form = body && new Response(body); // knows how to write both kinds of form
    const { cookie } = this;
    const headers = { ...(cookie && { cookie }), ...(form && { 'content-type': form.headers.get('content-type') }) };
    const sending = (url.protocol === 'https:' ? requestByTls : request)(url, { method, headers });
    sending.end(form && Buffer.from(await form.arrayBuffer()));
    const [answer] = await once(sending, 'response');
    const parts = [];
    for await (const part of answer) parts.push(part);
    (answer.headers['set-cookie'] ?? []).forEach((each) => this.#keep(each));
    delete answer.headers['set-cookie'];
    this.#address = url;
    this.response = { status: answer.statusCode, headers: new Headers(answer.headers) };
    this.source = Buffer.concat(parts).toString();
    this.page = read(this.source);
    return this.response;
  }

  #keep(line) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    if (/;\s*max-age=(0|-\d+)\b/i.test(line) || value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
