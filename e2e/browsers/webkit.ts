/** WebKitGTK's MiniBrowser by its WebDriver, https://www.w3.org/TR/webdriver2/. */
import { spawn } from 'node:child_process';
import type { Point } from '../support/geometry.ts';
import { NAMED_KEYS, type Remote, WINDOW } from './remote.ts';

const PORT = 4187;
const PATIENCE_MS = 30_000;

/** One command; what the driver refuses is an error with its own words. */
async function command(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await command('GET', '/status');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** @param binary the MiniBrowser */
export async function startWebKit(binary: string): Promise<Remote> {
  const driver = spawn('WebKitWebDriver', [`--port=${PORT}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Root has no user namespaces to build the browser's own sandbox from, and the machine no graphics processor.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1', LANGUAGE: 'en_GB' },
  });
  try {
    await untilItAnswers();
    const session = (await command('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } })) as {
      readonly sessionId: string;
    };
    const root = `/session/${session.sessionId}`;
    const send = (path: string, body: unknown) => command('POST', root + path, body);
    await send('/window/rect', { width: WINDOW.width, height: WINDOW.height + 60 });

    const move = ({ x, y }: Point, duration = 0) => ({ type: 'pointerMove', duration, x: Math.round(x), y: Math.round(y) });
    const [down, up] = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = (actions: readonly object[]) => send('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
    return {
      open: async (url) => void (await send('/url', { url })),
      value: (expression) => send('/execute/sync', { script: `return (${expression})`, args: [] }),
      drag: async (from, to) => void (await pointer([move(from), down, move(to, 300), up])),
      click: async (at) => void (await pointer([move(at), down, up])),
      press: async (key) => {
        const value = NAMED_KEYS[key as keyof typeof NAMED_KEYS] ?? key;
        await send('/actions', {
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: [
                { type: 'keyDown', value },
                { type: 'keyUp', value },
              ],
            },
          ],
        });
      },
      close: async () => {
        await command('DELETE', root).catch(() => undefined);
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
}
