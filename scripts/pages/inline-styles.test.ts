import { expect, it } from 'vitest';
import { InlineStyles } from './inline-styles.ts';
import { ThemeColours } from './theme-colours.ts';

it('a style that the policy would refuse becomes a class beside those that are there', () => {
  const styles = new InlineStyles();
  const html = styles.asClasses('<svg class="a b" style="--x:1" width="2"><rect style="--x:1"></rect><rect class="c" style="--x:2"></rect></svg><p>style="--x:1"</p>');
  expect(html).toBe('<svg class="a b style-1" width="2"><rect class="style-1"></rect><rect class="c style-2"></rect></svg><p>style="--x:1"</p>');
  expect(styles.styleSheet()).toBe('.style-1 { --x:1 }\n.style-2 { --x:2 }\n');
});

it('a picture turns dark by rules for its colours, also where some shapes stand elsewhere in the dark', () => {
  const colours = new ThemeColours();
  colours.learn(
    '<a fill="#ffffff" stroke-opacity="0.2"/>\n<b y="1" stroke="#ffffff"/>\n<c stroke="#ffffff"/>',
    () => '<a fill="#000000" stroke-opacity="0.3"/>\n<b y="2" stroke="#111111"/>\n<c stroke="#111111"/>',
  );
  expect(colours.styleSheet('.p')).toBe('.p [fill="#ffffff"] { fill: light-dark(#ffffff, #000000); }\n.p [stroke="#ffffff"] { stroke: light-dark(#ffffff, #111111); }\n');
});

it('a colour that would have to become two is an error, and so is one without a counterpart', () => {
  const colours = new ThemeColours();
  expect(() => colours.learn('<a fill="#ffffff"/>\n<b fill="#ffffff"/>', () => '<a fill="#000000"/>\n<b fill="#111111"/>')).toThrow('#000000 here and #111111 there');
  expect(() => colours.learn('<c fill="#abcdef"/>', () => '<d fill="#000000"/>')).toThrow('no counterpart');
});
