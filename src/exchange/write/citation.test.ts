import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris, type ViewCitation } from './citation.ts';

const citation: ViewCitation = {
  key: 'partner-cities-2004',
  title: 'Sadraudzības pilsētu atlants',
  shown: '17 links in 2004',
  publisher: 'Partner Cities Atlas',
  address: 'https://atlas.example/?year=2004&areas=culture#map=3/54/24',
  accessed: '2026-11-24',
  language: 'lv',
  licence: 'CC BY 4.0',
};
const TITLES = ['Partner Cities Atlas', 'Miestų partnerių atlasas', 'Sadraudzības pilsētu atlants “Ķemeri”', 'Атлас міст-побратимів «Житомир», об’єднання'];
const text = fc.oneof(fc.constantFrom(...TITLES), fc.string({ unit: 'grapheme' }), fc.constantFrom('50 % & more_{of} #1 \\ ~ ^ $'));
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** What TeX makes of a field: signs after a backslash, and the three that are commands. */
function untex(field: string): string {
  return field.replace(/\\text(backslash|asciitilde|asciicircum)\{\}|\\([#$%&_{}])/g, (_, command: string | undefined, sign: string | undefined) =>
    command === undefined ? (sign ?? '') : ({ backslash: '\\', asciitilde: '~', asciicircum: '^' }[command] ?? ''),
  );
}

/** The fields of an entry by their braces, counted as BibTeX counts them. */
function readBibtex(entry: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  let rest = entry.slice(entry.indexOf(',') + 1);
  for (let match = /^\s*(\w+) = \{/.exec(rest); match !== null; match = /^\s*(\w+) = \{/.exec(rest)) {
    let depth = 1;
    let end = match[0].length;
    while (depth > 0 && end < rest.length) {
      const sign = rest[end];
      if (sign === '\\') end += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      end += 1;
    }
    fields[match[1] ?? ''] = rest.slice(match[0].length, end - 1);
    rest = rest.slice(end).replace(/^,/, '');
  }
  expect(rest.trim()).toBe('}');
  return fields;
}

const readRis = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    file
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => {
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        return [line.slice(0, 2), line.slice(6)];
      }),
  );

describe('BibTeX', () => {
  it('gives back title and publisher in every language and with every sign that TeX reads', () => {
    fc.assert(
      fc.property(text, text, text, (title, shown, publisher) => {
        const fields = readBibtex(bibtex({ ...citation, title, shown, publisher }));
        const inner = (name: string) => untex((fields[name] ?? '').slice(1, -1));
        expect(inner('title')).toBe(oneLine(`${title}: ${shown}`));
        expect(inner('publisher')).toBe(oneLine(publisher));
      }),
    );
  });

  it('has the address as it is, the day, the licence and the language', () => {
    expect(readBibtex(bibtex(citation))).toMatchObject({ url: citation.address, urldate: '2026-11-24', note: 'Dataset, CC BY 4.0', langid: 'latvian' });
  });
});

describe('RIS', () => {
  it('has one line for each tag, whatever is in the texts', () => {
    fc.assert(
      fc.property(text, text, (title, shown) => {
        expect(readRis(ris({ ...citation, title, shown }))).toMatchObject({ TY: 'DATA', TI: oneLine(`${title}: ${shown}`), UR: citation.address, Y2: '2026/11/24', ER: '' });
      }),
    );
  });
});

it('CSL-JSON is a list of one dataset with the day of access in numbers', () => {
  fc.assert(
    fc.property(text, (shown) => {
      const [item] = JSON.parse(cslJson({ ...citation, shown })) as Record<string, unknown>[];
      expect(item).toEqual({
        id: citation.key,
        type: 'dataset',
        title: oneLine(`${citation.title}: ${shown}`),
        publisher: citation.publisher,
        URL: citation.address,
        accessed: { 'date-parts': [[2026, 11, 24]] },
        language: 'lv',
        note: 'Dataset, CC BY 4.0',
      });
    }),
  );
});
