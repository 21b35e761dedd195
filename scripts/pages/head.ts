/** The head of a page: what search engines, chats and browsers read before its text. */
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { PageSubject } from '../../src/site/page-paths.ts';
import { pagePath } from '../../src/site/page-paths.ts';
import { PREVIEW } from '../picture/preview.ts';
import { dataBlock, tag } from './html.ts';

export interface HeadOfPage {
  readonly language: string;
  readonly subject: PageSubject;
  readonly title: string;
  readonly description: string;
  /** The name of the site. */
  readonly siteName: string;
  /** schema.org: what the page is about, and more that it holds. */
  readonly data: readonly object[];
  /** Path of the preview below the site's root. */
  readonly preview: string;
  /** Where the site stands; null leaves out all that would have to be absolute. */
  readonly url: string | null;
}

/** Locales as Open Graph writes them. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en_GB', lt: 'lt_LT', lv: 'lv_LV', uk: 'uk_UA' };

/** All but title and description, which a page has anyway. */
export function headTags({ language, subject, title, description, siteName, data, preview, url }: HeadOfPage): readonly string[] {
  const og = (property: string, content: string) => tag('meta', { property: `og:${property}`, content });
  const own = pagePath(language, subject);
  return [
    og('type', subject.kind === 'start' ? 'website' : 'article'),
    og('title', title),
    og('description', description),
    og('site_name', siteName),
    og('locale', LOCALES[language] ?? language),
    ...(url === null ? [] : absoluteTags(url, own, subject, preview, title)),
    dataBlock({ '@context': 'https://schema.org', '@graph': data }),
  ];
}

function absoluteTags(url: string, own: string, subject: PageSubject, preview: string, title: string): readonly string[] {
  const og = (property: string, content: string) => tag('meta', { property: `og:${property}`, content });
  const alternate = (hreflang: string, language: string) => tag('link', { rel: 'alternate', hreflang, href: url + pagePath(language, subject) });
  return [
    tag('link', { rel: 'canonical', href: url + own }),
    ...LANGUAGES.map((language) => alternate(language, language)),
    alternate('x-default', 'en'),
    og('url', url + own),
    og('image', url + preview),
    og('image:type', 'image/png'),
    og('image:width', String(PREVIEW.width)),
    og('image:height', String(PREVIEW.height)),
    og('image:alt', title),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}
