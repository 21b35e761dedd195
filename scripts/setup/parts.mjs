// Runs the parts of a check, several at a time, and keeps count. Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';

/** Ends with code, output and seconds. What a part prints is kept back until it has ended, so that parts that run together do not mix. */
export function runPart(command, args, env = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env }, shell: process.platform === 'win32' });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message, seconds: 0 }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString(), seconds: (Date.now() - began) / 1000 }));
  });
}

export class Tally {
  #began = Date.now();
  #passed = 0;
  #failed = 0;

  /** Writes one line for a part, and its output where something failed or where it is worth reading. */
  add(name, { ok, output, seconds }, { passed = ok ? 1 : 0, failed = ok ? 0 : 1, show = false } = {}) {
    this.#passed += passed;
    this.#failed += failed;
    if (failed > 0 || show) console.log(output.trimEnd());
    console.log(`${failed === 0 ? 'ok' : 'FAILED'}  ${name}  (${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s)`);
    return failed === 0;
  }

  /** The last line, and the code to exit with. */
  end() {
    console.log(`\n${((Date.now() - this.#began) / 1000).toFixed(0)} s in all`);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
