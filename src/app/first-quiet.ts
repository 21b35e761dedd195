/** The moment from which the page may do what holds it up: it has been seen, and nobody is kept waiting. */
import { whenIdle } from './when-idle.ts';

/** What a person does first; what they touch then is to answer soon. */
const TOUCHES = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;

/** Milliseconds after which a page that is never idle, or not in sight, goes on all the same. */
const PATIENCE = 1500;

let quiet: Promise<void> | null = null;

/** Resolves when the page as it stands at the first call has been painted and the browser is idle, or at the first touch, pointer or key. */
export function firstQuiet(): Promise<void> {
  quiet ??= new Promise((resolve) => {
    const go = (): void => {
      for (const touch of TOUCHES) removeEventListener(touch, go, { capture: true });
      resolve();
    };
    for (const touch of TOUCHES) addEventListener(touch, go, { capture: true, passive: true });
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(go)));
    setTimeout(go, PATIENCE);
  });
  return quiet;
}
