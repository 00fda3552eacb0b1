// What the gateways know of trades. Each change is a line of the journal, written before anybody hears of it; the book is what
// the lines add up to. Amounts are fen, times milliseconds by this sandbox's clock, which a test can move.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

export class Book {
  trades = new Map(); // "alipay ORDER" → trade
  endedDays = new Set();
  offset = 0;
  payments = 0;

  constructor(path) {
    this.path = path;
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    // A last line without an end was being written when we were killed: nobody heard of it.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole !== text) writeFileSync(path, whole);
    for (const line of whole.split('\n')) if (line) this.#apply(JSON.parse(line));
  }

  now() {
    return Date.now() + this.offset;
  }

  find(gateway, order) {
    return this.trades.get(`${gateway} ${order}`);
  }

  // opened: seen by the payer who has not signed in (Alipay knows no trade yet); waiting; paid; closed.
  status(trade) {
    return trade.status === 'waiting' && this.now() >= trade.expires ? 'closed' : trade.status;
  }

  record(event) {
    const line = { at: this.now(), ...event };
    appendFileSync(this.path, `${JSON.stringify(line)}\n`);
    this.#apply(line);
    return event.order && this.find(event.gateway, event.order);
  }

  #apply(event) {
    const trade = event.order && this.find(event.gateway, event.order);
    const changes = {
      open: () => this.trades.set(`${event.gateway} ${event.order}`, { payments: [], refunds: [], ...event.trade,
        gateway: event.gateway, order: event.order, status: event.gateway === 'alipay' ? 'opened' : 'waiting', begun: event.at }),
      signIn: () => Object.assign(trade, { status: 'waiting' }),
      pay: () => {
        this.payments += 1;
        trade.status = 'paid';
        trade.payments.push({ number: event.number, amount: event.amount, at: event.at });
      },
      close: () => Object.assign(trade, { status: 'closed' }),
      refund: () => trade.refunds.push({ request: event.request, amount: event.amount, number: event.number, at: event.at }),
      endDay: () => this.endedDays.add(event.day),
      clock: () => Object.assign(this, { offset: event.offset }),
    };
    changes[event.do]?.();
  }

  // Money comes. The number is the gateway's own, unique.
  pay(trade, amount = trade.amount) {
    const { gateway, order } = trade;
    const prefix = gateway === 'alipay' ? '20260100' : '42000000';
    const number = `${prefix}${String(this.now()).padStart(14, '0')}${String(this.payments + 1).padStart(6, '0')}`;
    return this.record({ do: 'pay', gateway, order, amount, number });
  }

  refunded(trade) {
    return trade.refunds.reduce((sum, each) => sum + each.amount, 0);
  }

  // The same request gives back once. Nothing where more would go back than came.
  refund(trade, request, amount) {
    const before = trade.refunds.find((each) => each.request === request);
    if (before) return { ...before, again: true };
    if (amount <= 0 || this.refunded(trade) + amount > trade.payments[0].amount) return undefined;
    const number = `5${String(this.now()).padStart(16, '0')}${String(trade.refunds.length).padStart(4, '0')}`;
    this.record({ do: 'refund', gateway: trade.gateway, order: trade.order, request, amount, number });
    return trade.refunds.at(-1);
  }

  // "2026-01-06 17:00:00" in Shanghai.
  static time(at) {
    return new Date(at + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ');
  }

  // What moved on a day that is over; nothing on one that is not.
  movements(gateway, day) {
    const today = Book.time(this.now()).slice(0, 10);
    if (day >= today && !this.endedDays.has(day)) return [];
    const of = (kind) => (trade) =>
      trade[`${kind}s`].map((each) => ({ kind, trade, ...each })).filter(({ at }) => Book.time(at).startsWith(day));
    const all = [...this.trades.values()].filter((trade) => trade.gateway === gateway);
    return [...all.flatMap(of('payment')), ...all.flatMap(of('refund'))].sort((a, b) => a.at - b.at);
  }
}
