// The storm's candidates: what each does with the site's pages and with the gateways, again and again until it is done.
import { pause, sandbox, sql } from './world.mjs';

const tokenOf = (seed, n) => `storm-${seed}-${n}-`.padEnd(43, 'x');

// So many who are to pay at a new site with a place for each. Gives the site's id.
export async function people(count, seed) {
  const site = await sql(`insert into site (code, name, province, reviews) select lpad((900000 + :seed % 99999)::text, 6, '0'), '演示风暴', '演示省', false
    on conflict (code) do update set name = excluded.name returning id`, { seed });
  await sql(`
    insert into sitting_site (sitting_id, site_id) select id, :site from sitting where status = 'open' on conflict do nothing;
    insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity)
      select id, :site, '24', 8000, :count from sitting where status = 'open'
      on conflict (sitting_id, site_id, subject_code) do update set capacity = offering.capacity + :count;`, { site, count });
  // Each takes a place of the same offering: in one transaction every one would wade through the counter's versions before it.
  for (let from = 0; from < count; from += 250) await some(site, seed, from, Math.min(from + 250, count) - 1);
  return site;
}

function some(site, seed, from, to) {
  return sql(`
    begin;
    insert into passport (email, mobile, activated_at)
      select format('storm-%s-%s@demo.example', :seed, n), '137' || lpad(((:seed::bigint * 1000 + n) % 100000000)::text, 8, '0'), now()
        from generate_series(:from, :to) n;
    create temp table own on commit drop as
      select p.id, n from generate_series(:from, :to) n join passport p on p.email = format('storm-%s-%s@demo.example', :seed, n);
    insert into session (token_hash, passport_id)
      select sha256(convert_to(rpad(format('storm-%s-%s-', :seed, n), 43, 'x'), 'UTF8')), id from own;
    insert into registration (passport_id, sitting_id, stage, agreement_id)
      select o.id, t.id, 'profile', (select max(id) from agreement a where a.sitting_id = t.id) from own o, sitting t where t.status = 'open';
    create temp table mine on commit drop as select r.id from registration r join own o on o.id = r.passport_id;
    update registration r set stage = 'subjects', id_type = '1', id_number = '110221200403151239', id_key = 'storm-' || r.id, name = '演示甲',
           sex = '1', birth = '2004-03-15', ethnic = '01', career = '30', education = '3', training = '1', phone = '13800000001',
           school = '演示大学', department = '演示学院', grade = '2023', student_number = '2023000001'
     where id in (select id from mine);
    update registration r set site_id = :site, submitted_at = now(), needs_review = false, serial = give_serial(r.id, r.sitting_id, :site)
     where id in (select id from mine);
    update registration r set stage = 'payment', hold_until = now() + interval '1 day' where id in (select id from mine);
    select swap_places(r.id, r.sitting_id, r.site_id, array[(select id from offering o where o.sitting_id = r.sitting_id and o.site_id = :site)]::bigint[])
      from registration r where id in (select id from mine);
    insert into orders (registration_id, number, amount_fen) select id, id || '-1', 8000 from mine;
    commit;`, { site, seed, from, to });
}

const value = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
const plain = (text) => text.replaceAll('&amp;', '&');

export class Candidate {
  paidInTime = false;
  late = undefined;

  constructor(seed, n, roll) {
    this.email = `storm-${seed}-${n}@demo.example`;
    this.cookie = `ncre=${tokenOf(seed, n)}`;
    this.first = roll(2) ? 'alipay' : 'wechat';
    this.signsIn = roll(2) === 1;
  }

  // A program was killed, or PostgreSQL is away: the page is asked again, as a person would.
  async ask(page, fields) {
    for (let tries = 100; tries > 0; --tries) {
      const body = fields && new URLSearchParams(fields);
      const answer = await fetch(process.env.SITE_URL + page, { method: body ? 'POST' : 'GET', body, headers: { cookie: this.cookie }, redirect: 'manual' })
        .catch(() => ({ status: 502 }));
      if (answer.status < 500 && answer.status !== 429) return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
      await pause(200);
    }
    throw new Error(`${this.email}: ${page} is away for long`);
  }

  // Begins with a gateway and gives its number, once the payer could pay there.
  async begin(gateway) {
    for (let tries = 100; tries > 0; --tries) {
      const { text } = await this.ask('payment');
      await this.ask('payment', { csrf: value(text, 'csrf'), revision: value(text, 'revision'), gateway });
      for (let looks = 60; looks > 0; --looks, await pause(250)) {
        const { status, text: paying } = await this.ask('paying');
        if (status !== 200) break; // not begun after all
        const [, state] = /data-state="([a-z]*)"/.exec(paying);
        if (!['preparing', 'slow', 'go', 'scan'].includes(state)) break;
        if (state !== 'go' && state !== 'scan') continue;
        const order = /class="whole">(N[0-9a-z]+)</.exec(paying)[1];
        if (state === 'go') await fetch(plain(/id="go" href="([^"]*)"/.exec(paying)[1]));
        return { gateway, order };
      }
    }
    throw new Error(`${this.email}: ${gateway} was never ready`);
  }

  async pay(trade, more = {}) {
    const { paid } = await sandbox('pay', { ...trade, ...more });
    return paid;
  }

  async payOnce() {
    this.paidInTime = await this.pay(await this.begin(this.first));
  }
  async payTwice() {
    const trade = await this.begin(this.first);
    this.paidInTime = await this.pay(trade);
    await this.pay(trade, { again: true });
  }
  async payBothWays() {
    const one = await this.begin(this.first);
    if (this.signsIn && one.gateway === 'alipay') await sandbox('sign-in', { order: one.order });
    const other = await this.begin(this.first === 'alipay' ? 'wechat' : 'alipay');
    this.paidInTime = [await this.pay(other), await this.pay(one, { force: true })].includes(true);
  }
  async payNever() {
    const trade = await this.begin(this.first);
    if (this.signsIn && trade.gateway === 'alipay') await sandbox('sign-in', { order: trade.order });
  }
  async payLate() {
    this.late = await this.begin(this.first);
  }
  async payAfterAll() {
    if (this.late) await this.pay(this.late, { force: true });
  }
}
