/** How wide a text is in the shipped font, without a page to measure it in. */
import advances from './advances.json' with { type: 'json' };
import type { Weight } from './mark.ts';

const TABLES: Readonly<Record<Weight, Readonly<Record<string, number>>>> = { 400: advances['400'], 600: advances['600'] };

/** Thousandths of the type size, of letters that the table lacks: those of East Asia fill a square, others are taken as wide ones. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const otherWidth = (letter: string): number => (/\p{Mn}/u.test(letter) ? 0 : SQUARE.test(letter) ? 1000 : 620);

/** CSS pixels; kerning is not taken into account. `spacing` is pixels between letters. */
export function textWidth(text: string, size: number, weight: Weight, spacing = 0): number {
  const table = TABLES[weight];
  let [sum, count] = [0, 0];
  for (const letter of text) {
    sum += table[letter] ?? otherWidth(letter);
    count += 1;
  }
  return (sum * size) / 1000 + spacing * count;
}

/** The text in lines no wider than `width`, at most `most` of them; what does not fit ends in an ellipsis. */
export function wrapped(text: string, width: number, size: number, weight: Weight, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${lines[most - 1]} ${lines.slice(most).join(' ')}`;
  return kept.map((one) => shortened(one, width, size, weight));
}

function shortened(text: string, width: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
