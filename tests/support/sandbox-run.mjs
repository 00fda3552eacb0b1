// Starts the payment sandbox for a test and speaks to its control interface.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export class Sandbox {
  dir = mkdtempSync(join(tmpdir(), 'ncre-ems-sandbox-'));

  async start(port = 0) {
    this.process = spawn(process.execPath, [new URL('sandbox/main.mjs', import.meta.url).pathname, '--dir', this.dir, '--port', String(port)],
      { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface(this.process.stdout)) {
      this.address = line.replace('sandbox: ', '');
      return this;
    }
    throw new Error('the sandbox did not start');
  }

  key(name) {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  async control(what, asked) {
    const answer = await fetch(`${this.address}/control/${what}`, asked && { method: 'POST', body: JSON.stringify(asked) });
    return answer.json();
  }

  async kill(signal = 'SIGKILL') {
    const gone = new Promise((done) => this.process.once('exit', done));
    this.process.kill(signal);
    await gone;
  }

  async end() {
    await this.kill();
    rmSync(this.dir, { recursive: true });
  }
}
