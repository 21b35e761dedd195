/** What a written page says, read back from its file. The pages are ours and well-formed, so that no parser of strange HTML is needed. */

export interface WrittenPage {
  readonly language: string;
  readonly titles: readonly string[];
  readonly headings: number;
  /** All that can be read on it. */
  readonly text: string;
  /** Every address that it names, as it stands there. */
  readonly addresses: readonly string[];
  /** Address by language of the same page in other languages: links that people follow. */
  readonly alternates: ReadonlyMap<string, string>;
  /** The same as stated in the head, absolute. */
  readonly statedAlternates: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly image: string | null;
  /** Texts of the blocks of structured data. */
  readonly data: readonly string[];
  /** What the policy of the site would refuse. */
  readonly refused: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'" };
const plain = (html: string): string => html.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity) => ENTITIES[entity] ?? entity);

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/\s([a-z-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)]));

const tagsOf = (html: string, name: string) => [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));

/** The text, with a space where an element begins or ends a line of its own. */
const textOf = (html: string): string =>
  plain(
    html
      .replace(/<(script|title|desc)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/?(p|li|ol|ul|div|h[1-6]|section|text|summary|nav|article|main|footer|header|dt|dd)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  ).replace(/\s+/g, ' ');

const alternatesAmong = (tags: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> =>
  new Map(tags.filter((tag) => tag.get('rel') === 'alternate').map((tag) => [tag.get('hreflang') ?? '', tag.get('href') ?? '']));

export function readPage(html: string): WrittenPage {
  const [anchors, links, scripts, images, metas] = ['a', 'link', 'script', 'img', 'meta'].map((name) => tagsOf(html, name)) as [
    ReadonlyMap<string, string>[],
    ...ReadonlyMap<string, string>[][],
  ];
  const all = [...anchors, ...(links ?? []), ...(scripts ?? []), ...(images ?? [])];
  return {
    language: tagsOf(html, 'html')[0]?.get('lang') ?? '',
    // Shapes of a drawing have titles as well.
    titles: [...html.slice(0, html.indexOf('</head>')).matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => plain(title)),
    headings: tagsOf(html, 'h1').length,
    text: textOf(html.slice(html.indexOf('<body'))),
    addresses: all.flatMap((tag) => [tag.get('href'), tag.get('src')].filter((address) => address !== undefined)),
    alternates: alternatesAmong(anchors),
    statedAlternates: alternatesAmong(links ?? []),
    canonical: links?.find((tag) => tag.get('rel') === 'canonical')?.get('href') ?? null,
    image: metas?.find((tag) => tag.get('property') === 'og:image')?.get('content') ?? null,
    data: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = '']) => text),
    refused: [
      ...[...html.matchAll(/<[a-z]+[^>]*\s(?:style|on[a-z]+)="[^"]*"/g)].map(([tag]) => tag.slice(0, 80)),
      ...(scripts ?? []).filter((tag) => !tag.has('src') && tag.get('type') !== 'application/ld+json').map(() => 'an inline script'),
    ],
  };
}
