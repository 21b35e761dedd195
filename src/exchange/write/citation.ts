/**
 * How to cite a view, for the programs that keep references: BibTeX, RIS and CSL-JSON. Each says the title, the publisher,
 * what is shown, the address, the day of access and the licence.
 */
export interface ViewCitation {
  /** A short name for the reference, of letters, digits and hyphens: `partner-cities-2004`. */
  readonly key: string;
  /** The title of the dataset. */
  readonly title: string;
  /** What of it is shown: "17 links in 2004". */
  readonly shown: string;
  /** null where nobody is known to publish the data. */
  readonly publisher: string | null;
  readonly address: string;
  /** ISO date of the day of access. */
  readonly accessed: string;
  /** Tag of the language in which the title is written. */
  readonly language: string;
  /** Name of the licence; null for data that are not ours to license. */
  readonly licence: string | null;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fullTitle = ({ title, shown }: ViewCitation): string => oneLine(`${title}: ${shown}`);
const note = ({ licence }: ViewCitation): string => ['Dataset', ...(licence === null ? [] : [licence])].join(', ');

const TEX_SIGNS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const texText = (text: string): string => oneLine(text).replace(/[\\~^#$%&_{}]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
/** Addresses are taken as they stand by BibTeX styles; only braces would end the field too soon. */
const texAddress = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** A title in double braces keeps its capitals and its letters of other scripts in every style. */
export function bibtex(citation: ViewCitation): string {
  const fields = [
    ['title', `{${texText(fullTitle(citation))}}`],
    ...(citation.publisher === null ? [] : [['publisher', `{${texText(citation.publisher)}}`]]),
    ['url', texAddress(citation.address)],
    ['urldate', citation.accessed],
    ['note', texText(note(citation))],
    ['langid', { en: 'english', lt: 'lithuanian', lv: 'latvian', uk: 'ukrainian' }[citation.language] ?? citation.language],
  ];
  return `@misc{${citation.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** The format of the reference managers: a tag, two spaces, a hyphen and a space, one line for each value, ended by CRLF. */
export function ris(citation: ViewCitation): string {
  const lines = [
    ['TY', 'DATA'],
    ['ID', citation.key],
    ['TI', fullTitle(citation)],
    ...(citation.publisher === null ? [] : [['PB', citation.publisher]]),
    ['UR', citation.address],
    ['Y2', citation.accessed.replaceAll('-', '/')],
    ['LA', citation.language],
    ['N1', note(citation)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`).join('');
}

/** The data form of the Citation Style Language, version 1.0.2: a list of one item. */
export function cslJson(citation: ViewCitation): string {
  const item = {
    id: citation.key,
    type: 'dataset',
    title: fullTitle(citation),
    ...(citation.publisher === null ? {} : { publisher: citation.publisher }),
    URL: citation.address,
    accessed: { 'date-parts': [citation.accessed.split('-').map(Number)] },
    language: citation.language,
    note: note(citation),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
