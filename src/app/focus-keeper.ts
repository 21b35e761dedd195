/**
 * Keeps the keyboard's focus on the page. What had the focus may vanish: a panel that is closed, a button that has done
 * its work. The browser then drops the focus to the top of the page, a hundred Tab stops from where the person was.
 */
import type { Subject } from '../domain/choose/subject.ts';
import type { FocusTrail } from '../ui/arrival-focus.ts';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex]';
/** How many former holders of the focus are remembered: enough to get past what vanishes together. */
const REMEMBERED = 12;

export class FocusKeeper {
  /** Read by what is opened, to decide whether it takes the focus. */
  readonly trail: FocusTrail = { opened: false };
  readonly #document: Document;
  /** Who had the focus, the latest last, each with the elements it stood in, innermost first. */
  #former: { readonly element: HTMLElement; readonly within: readonly Element[] }[] = [];
  /** What had the focus when the first of a series of things was opened. */
  #opener: Element | null = null;
  /** Id of what has been closed, until the page has settled. */
  #closed: string | null = null;
  #returning: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Watches a part of the page until the returned function is called. */
  readonly watch = (root: HTMLElement): (() => void) => {
    const remember = ({ target }: Event) => this.#remember(target);
    root.addEventListener('focusin', remember);
    const observer = new MutationObserver(() => this.#restore(root));
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  };

  /** A person opens something: whatever has the focus now is where they come from. */
  readonly opens = (): void => {
    this.trail.opened = true;
    this.#opener ??= this.#document.activeElement;
  };

  /** Another subject is open than before, by whatever way: a button, Escape, Back. */
  readonly changes = (from: Subject, to: Subject): void => {
    if (to.kind !== 'overview' && from.kind !== 'choice') return;
    this.#closed = from.kind === 'place' || from.kind === 'link' || from.kind === 'network' ? from.id : null;
    this.#returning = this.#opener;
    if (to.kind === 'overview') this.#opener = null;
  };

  #remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    this.#closed = null;
    this.#returning = null;
    const within: Element[] = [];
    for (let parent = target.parentElement; parent !== null; parent = parent.parentElement) within.push(parent);
    this.#former = [...this.#former.filter(({ element }) => element.isConnected && element !== target), { element: target, within }].slice(-REMEMBERED);
  }

  #restore(root: HTMLElement): void {
    const last = this.#former.at(-1);
    const active = this.#document.activeElement;
    const isLost = active === null || active === this.#document.body;
    if (!isLost || last === undefined || last.element.isConnected) return;
    const target = this.#opening() ?? this.#nearest(root, last.within) ?? this.#former.findLast(({ element }) => element.isConnected)?.element ?? firstIn(root);
    target?.focus({ preventScroll: true });
  }

  /** Where what was closed had been opened from; where that has been drawn anew, what would open it again. */
  #opening(): HTMLElement | null {
    if (this.#returning instanceof HTMLElement && this.#returning.isConnected && this.#returning !== this.#document.body) return this.#returning;
    const again = [this.#returning?.getAttribute('data-opens') ?? null, this.#closed].filter((id) => id !== null);
    const openers = [...this.#document.querySelectorAll<HTMLElement>('[data-opens]')];
    for (const id of again) {
      const found = openers.find((element) => element.getAttribute('data-opens') === id);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The first thing in the nearest surroundings that are left, its heading before its controls. */
  #nearest(root: HTMLElement, within: readonly Element[]): HTMLElement | null {
    const left = within.filter((element) => element.isConnected && root !== element && root.contains(element));
    for (const element of left) {
      const found = firstIn(element);
      if (found !== null) return found;
    }
    return null;
  }
}

const firstIn = (element: Element): HTMLElement | null => element.querySelector<HTMLElement>('h2[tabindex]') ?? element.querySelector<HTMLElement>(FOCUSABLE);
