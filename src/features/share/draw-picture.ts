/**
 * Draws a painted picture on a canvas. An SVG as an image would not see the page's fonts, and the policy of the page lets no
 * font come in by data; the canvas uses those that are loaded.
 */
import { FONT_FAMILIES, HALO, type Mark, type PathMark, type Picture, type TextMark } from '../../picture/mark.ts';

const FAMILY = [...FONT_FAMILIES.map((name) => `"${name}"`), 'sans-serif'].join(', ');

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? textsOf(mark.marks) : mark.kind === 'text' ? [mark.text] : []));
}

/** A canvas draws with the fonts that are there, and waits for none. */
export async function loadFontsOf({ marks }: Picture): Promise<void> {
  const text = [...new Set(textsOf(marks).join(''))].join('');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`, text).catch(() => [])));
}

export function drawPicture(context: CanvasRenderingContext2D, picture: Picture): void {
  for (const mark of picture.marks) draw(context, mark);
}

function draw(context: CanvasRenderingContext2D, mark: Mark): void {
  context.save();
  switch (mark.kind) {
    case 'group':
      if (mark.clip !== undefined) {
        context.beginPath();
        context.rect(mark.clip.x, mark.clip.y, mark.clip.width, mark.clip.height);
        context.clip();
      }
      for (const one of mark.marks) draw(context, one);
      break;
    case 'rect':
      context.fillStyle = mark.fill;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'disc':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      inked(context, mark);
      break;
    case 'path':
      drawPath(context, mark);
      break;
    case 'text':
      drawText(context, mark);
  }
  context.restore();
}

function inked(context: CanvasRenderingContext2D, { fill, stroke, width = 1 }: { readonly fill?: string; readonly stroke?: string; readonly width?: number }): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

function drawPath(context: CanvasRenderingContext2D, { d, fill, stroke, width = 1, dash, dashOffset = 0, cap = 'butt', opacity = 1 }: PathMark): void {
  const path = new Path2D(d);
  context.globalAlpha = opacity;
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.setLineDash(dash === undefined ? [] : [...dash]);
  context.lineDashOffset = dashOffset;
  context.stroke(path);
}

function drawText(context: CanvasRenderingContext2D, { text, x, y, anchor, size, weight, fill, halo, spacing, opacity = 1 }: TextMark): void {
  context.globalAlpha = opacity;
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (spacing !== undefined && 'letterSpacing' in context) context.letterSpacing = `${spacing}px`;
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = 2 * HALO;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
