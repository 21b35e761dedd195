/** The small label that follows the pointer and says what it is on. */
import type { Insets } from '../../domain/geo/focus.ts';

/** CSS pixels between pointer and label. */
const APART = 14;

export class HoverLabel {
  readonly #element = document.createElement('div');

  constructor(private readonly container: HTMLElement) {
    this.#element.className = 'map-hover-label';
    this.#element.hidden = true;
    // What it says is in the panels too; spoken at every movement of a mouse it would only disturb.
    this.#element.setAttribute('aria-hidden', 'true');
    container.append(this.#element);
  }

  show(text: string, x: number, y: number, insets: Insets): void {
    if (this.#element.textContent !== text) this.#element.textContent = text;
    this.#element.hidden = text === '';
    const { clientWidth } = this.container;
    const { offsetWidth, offsetHeight } = this.#element;
    const flip = x + APART + offsetWidth > clientWidth - insets.right;
    const left = flip ? Math.max(0, x - APART - offsetWidth) : x + APART;
    const top = Math.max(0, y - APART - offsetHeight);
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    this.#element.hidden = true;
  }

  dispose(): void {
    this.#element.remove();
  }
}
