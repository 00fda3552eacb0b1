// What is killed while the storm goes on, and what the gateways answer wrongly; by the dice.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { pause, sandbox } from './world.mjs';

const run = promisify(execFile); // the candidates go on meanwhile

const programs = ['payment', 'paying', 'notify-alipay', 'notify-wechat', 'clerk', 'clerk', 'clerk'];
const calls = ['alipay.trade.query', 'alipay.trade.close', 'alipay.trade.refund', 'wechat.native', 'wechat.query', 'wechat.close', 'wechat.refund', '*'];
const faults = ['hang-up', 'lost-answer', '500', 'garbage', 'bad-signature', 'unsigned', 'busy'];

export class Chaos {
  done = {};

  constructor(roll) {
    this.roll = roll;
  }

  count(what) {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  // The program below its keeper, which brings it back.
  kill(name) {
    try {
      const [keeper] = readFileSync(`${process.env.SITE_DIR}/run/${name}.pid`, 'utf8').split(' ');
      const program = readFileSync(`/proc/${keeper}/task/${keeper}/children`, 'utf8').trim();
      process.kill(Number(program), 'SIGKILL');
      this.count(`kill ${name}`);
    } catch {
      // it is being brought back at this very moment
    }
  }

  async crashDatabase() {
    await run('tools/site', ['database', 'crash', 'check']);
    this.count('crash of PostgreSQL');
    await pause(300);
    await run('tools/site', ['database', 'start', 'check']);
  }

  async act() {
    const chance = this.roll(20);
    if (chance === 0) return this.crashDatabase();
    if (chance < 10) return this.kill(programs[this.roll(programs.length)]);
    const what = faults[this.roll(faults.length)];
    this.count(what);
    return sandbox('fault', { call: calls[this.roll(calls.length)], what, times: 1 + this.roll(3) });
  }

  // `done` counts the candidates who are done: a storm on a slow machine is as thick as on a quick one, and what was killed
  // comes to do something before it is killed again.
  start(done) {
    this.going = (async () => {
      while (!this.ending) {
        await this.act();
        const before = done();
        const enough = 1 + this.roll(7);
        await pause(300);
        for (let waits = 0; !this.ending && done() < before + enough && waits < 100; ++waits) await pause(100);
      }
    })();
    return this;
  }

  async end() {
    this.ending = true;
    await this.going;
    await sandbox('calm', {}); // few ask in the end, so what was to go wrong would for an hour
  }

  told() {
    return Object.entries(this.done).map(([what, times]) => `${what} ${times}`).join(', ');
  }
}
