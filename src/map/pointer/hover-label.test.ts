// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { HoverLabel } from './hover-label.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

/** A label of 100 by 20 pixels on a map that is 500 wide. */
function label() {
  const container = document.createElement('div');
  Object.defineProperty(container, 'clientWidth', { value: 500 });
  const made = new HoverLabel(container);
  const element = container.firstElementChild as HTMLElement;
  Object.defineProperties(element, { offsetWidth: { value: 100 }, offsetHeight: { value: 20 } });
  return { made, element, container, at: () => element.style.transform };
}

it('the label stands to the upper right of the pointer, and to the left where there is no room', () => {
  const { made, at } = label();
  made.show('a', 200, 100, none);
  expect(at()).toBe('translate(214px, 66px)');
  made.show('a', 386, 100, none);
  expect(at()).toBe('translate(400px, 66px)');
  made.show('a', 387, 100, none);
  expect(at()).toBe('translate(273px, 66px)');
});

it('the label keeps out from under a panel at the right, and within the map', () => {
  const { made, at } = label();
  made.show('a', 200, 100, { ...none, right: 200 });
  expect(at()).toBe('translate(86px, 66px)');
  made.show('a', 50, 10, { ...none, right: 400 });
  expect(at()).toBe('translate(0px, 0px)');
});

it('the label is not there without a text, nor before and after the pointer is on something', () => {
  const { made, element, container } = label();
  expect(element.hidden).toBe(true);
  made.show('Akmenė, Lithuania', 1, 1, none);
  expect([element.hidden, element.textContent]).toEqual([false, 'Akmenė, Lithuania']);
  made.show('', 1, 1, none);
  expect(element.hidden).toBe(true);
  made.show('a', 1, 1, none);
  made.hide();
  expect(element.hidden).toBe(true);
  made.dispose();
  expect(container.childElementCount).toBe(0);
});

it('the label is not read out: what it says is in the panels', () => {
  expect(label().element.getAttribute('aria-hidden')).toBe('true');
});
