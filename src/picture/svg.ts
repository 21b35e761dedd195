/**
 * Writes a picture as SVG: shapes and text with presentation attributes, no style sheet and nothing that has to be fetched, so
 * that it opens in an editor of vectors or texts as it does in a browser.
 */
import { FONT_FAMILIES, HALO, type Mark, type Picture, type TextMark } from './mark.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Letters that XML 1.0 knows no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string => text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

const rounded = (value: number): number => Math.round(value * 100) / 100;

type Value = string | number | undefined;

const attributes = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`))
    .join('');

const element = (name: string, values: Readonly<Record<string, Value>>, content = ''): string =>
  content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;

const FAMILY = [...FONT_FAMILIES.map((name) => `'${name}'`), 'sans-serif'].join(', ');

function textElements({ text, x, y, anchor, size, weight, fill, halo, spacing, opacity }: TextMark): string {
  const common = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing,
  };
  // The rim is a text of its own below: few programs but browsers know how to paint a letter's outline before its inside.
  const rim =
    halo === undefined
      ? ''
      : element(
          'text',
          { ...common, 'aria-hidden': 'true', fill: 'none', stroke: halo, 'stroke-width': 2 * HALO, 'stroke-opacity': opacity, 'stroke-linejoin': 'round' },
          escaped(text),
        );
  return rim + element('text', { ...common, fill, 'fill-opacity': opacity }, escaped(text));
}

function written(mark: Mark, nextClip: () => string): string {
  switch (mark.kind) {
    case 'path': {
      const { d, fill = 'none', stroke, width, dash, dashOffset, cap, opacity } = mark;
      const line = {
        stroke,
        'stroke-width': width,
        'stroke-dasharray': dash?.map(rounded).join(' '),
        'stroke-dashoffset': dashOffset,
        'stroke-linecap': cap === 'round' ? cap : undefined,
      };
      return element('path', {
        d,
        fill,
        'fill-rule': fill === 'none' ? undefined : 'evenodd',
        ...line,
        'stroke-linejoin': stroke === undefined ? undefined : 'round',
        'stroke-opacity': opacity,
      });
    }
    case 'disc':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.radius, fill: mark.fill ?? 'none', stroke: mark.stroke, 'stroke-width': mark.width });
    case 'rect':
      return element('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, fill: mark.fill });
    case 'text':
      return textElements(mark);
    case 'group': {
      const content = mark.marks.map((one) => written(one, nextClip)).join('\n');
      if (content === '') return '';
      if (mark.clip === undefined) return element('g', { id: mark.id }, `\n${content}\n`);
      const id = nextClip();
      const { x, y, width, height } = mark.clip;
      const clip = element('clipPath', { id }, element('rect', { x, y, width, height }));
      return `${clip}\n${element('g', { id: mark.id, 'clip-path': `url(#${id})` }, `\n${content}\n`)}`;
    }
  }
}

/** `prefix` makes ids unique where several pictures stand in one page; `size` is how wide and high it is shown, if not as painted. */
export function svgOf(picture: Picture, { prefix = 'map', size }: { readonly prefix?: string; readonly size?: { readonly width: number; readonly height: number } } = {}): string {
  let clips = 0;
  const nextClip = (): string => {
    clips += 1;
    return `${prefix}-clip-${clips}`;
  };
  const marks = picture.marks.map((mark) => written(prefixed(mark, prefix), nextClip)).join('\n');
  const { width, height } = size ?? picture;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(picture.width)} ${rounded(picture.height)}`,
    role: 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-description`,
    lang: picture.language,
    'font-family': FAMILY,
  };
  const words = element('title', { id: `${prefix}-title` }, escaped(picture.title)) + element('desc', { id: `${prefix}-description` }, escaped(picture.description));
  return `${element('svg', root, `${words}\n${marks}\n`)}\n`;
}

const prefixed = (mark: Mark, prefix: string): Mark =>
  mark.kind === 'group' ? { ...mark, id: `${prefix}-${mark.id}`, marks: mark.marks.map((one) => prefixed(one, prefix)) } : mark;
