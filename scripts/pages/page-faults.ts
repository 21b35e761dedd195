/** What is wrong with the written pages: nothing of it would be seen by whoever wrote them. */
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { readPage, type WrittenPage } from './read-page.ts';

export interface PageFiles {
  /** Text of each page by its path below the site's root: `lt/places/rezekne/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly exists: (path: string) => boolean;
  /** Where the site will stand; null where the pages were written without knowing. */
  readonly url: string | null;
}

/** Stands in for the site's address while relative ones are followed. */
const SOMEWHERE = 'https://somewhere.invalid/any/path/';

/** Left by a value that was not there. */
const SPOILT = /\bundefined\b|\[object|\bNaN\b|\{[a-z]\w*\}/i;

export function pageFaults({ pages, exists, url }: PageFiles): readonly string[] {
  const read = new Map([...pages].map(([path, html]) => [path, readPage(html)]));
  const titles = new Map<string, string>();
  return [...read].flatMap(([path, page]) => {
    const say = (...faults: readonly (string | false)[]): readonly string[] => faults.filter((fault) => fault !== false).map((fault) => `${path}: ${fault}`);
    const [title = ''] = page.titles;
    const other = titles.get(title);
    titles.set(title, path);
    return say(
      page.titles.length !== 1 && `${page.titles.length} titles`,
      title === '' ? 'no title' : other !== undefined && `the same title as ${other}`,
      page.headings !== 1 && `${page.headings} headings of the first level`,
      page.language !== languageOf(path) && `the language is "${page.language}"`,
      SPOILT.test(page.text + title) && `"${SPOILT.exec(page.text + title)?.[0]}" stands in it`,
      ...page.refused.map((what) => `the policy refuses ${what}`),
      ...page.addresses.map((address) => strayAddress(address, path, url, exists)),
      ...alternateFaults(path, page, read),
      ...dataFaults(page),
      ...absoluteFaults(path, page, url, exists),
    );
  });
}

const folderOf = (path: string): string => path.replace(/index\.html$/, '');

const languageOf = (path: string): string => LANGUAGES.find((language) => path.startsWith(`${language}/`)) ?? 'en';

/** Path below the site's root of what an address names; null for another site. */
function pathOf(address: string, from: string, url: string | null): string | null {
  const root = url ?? SOMEWHERE;
  const { href } = new URL(address, root + folderOf(from));
  if (!href.startsWith(root)) return null;
  const path = decodeURIComponent(href.slice(root.length).replace(/[?#].*/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function strayAddress(address: string, from: string, url: string | null, exists: PageFiles['exists']): string | false {
  const path = pathOf(address, from, url);
  // What climbs above the root leaves the site without naming another one.
  if (path === null) return !/^https?:/.test(address) && `${address} leads out of the site`;
  return !exists(path) && `${address} leads to nothing`;
}

function alternateFaults(path: string, page: WrittenPage, read: ReadonlyMap<string, WrittenPage>): readonly (string | false)[] {
  const others = LANGUAGES.filter((language) => language !== page.language);
  return others.map((language) => {
    const address = page.alternates.get(language);
    const other = address === undefined ? undefined : pathOf(address, path, null);
    const back = other === undefined || other === null ? undefined : read.get(other)?.alternates.get(page.language);
    if (address === undefined || other === undefined || other === null || languageOf(other) !== language) return `no link to the page in ${language}`;
    return (back === undefined || pathOf(back, other, null) !== path) && `the page in ${language} does not lead back`;
  });
}

function dataFaults(page: WrittenPage): readonly (string | false)[] {
  if (page.data.length !== 1) return [`${page.data.length} blocks of structured data`];
  try {
    const data = JSON.parse(page.data[0] ?? '') as { readonly '@context'?: string; readonly '@graph'?: readonly object[] };
    return [(data['@context'] !== 'https://schema.org' || data['@graph']?.every((node) => '@type' in node) !== true) && 'structured data without context or type'];
  } catch {
    return ['structured data that cannot be read'];
  }
}

function absoluteFaults(path: string, page: WrittenPage, url: string | null, exists: PageFiles['exists']): readonly (string | false)[] {
  if (url === null)
    return [page.canonical !== null && 'a canonical address although the site’s is not known', page.statedAlternates.size > 0 && 'alternates in its head that cannot be absolute'];
  const image = page.image?.startsWith(url) === true ? page.image.slice(url.length) : null;
  const own = folderOf(path).replace(/^(lt|lv|uk)\//, '');
  const expected = new Map([...LANGUAGES.map((language) => [language, `${url}${language === 'en' ? '' : `${language}/`}${own}`] as const), ['x-default', url + own] as const]);
  return [
    page.canonical !== url + folderOf(path) && `its canonical address is ${page.canonical}`,
    ...[...expected].map(([language, address]) => page.statedAlternates.get(language) !== address && `its alternate in ${language} is ${page.statedAlternates.get(language)}`),
    (image === null || !exists(image)) && 'its picture for other sites is missing',
  ];
}
