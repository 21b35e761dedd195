/** The head of a page of its own: the way back to the start, where one is, and the same page in the other languages. */
import { countryName } from '../i18n/country-names.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.ts';
import { linkName } from '../parts/link-name.ts';
import { PageLink } from '../parts/text-link.tsx';
import { pagePath, START } from '../site/page-paths.ts';
import { addresses, type PagePlace } from './page-context.tsx';

export function PageTop(place: PagePlace) {
  const { words } = place;
  const steps = trail(place);
  const address = addresses(place);
  return (
    <header className="own-page-top">
      <nav aria-label={words.t('page.trail')}>
        <ol className="flex flex-wrap gap-x-2">
          {steps.map(({ name, path }, i) => (
            <li key={name} className="flex gap-x-2">
              {path === null ? <span aria-current="page">{name}</span> : <PageLink href={address(path)}>{name}</PageLink>}
              {i < steps.length - 1 && <span aria-hidden="true">›</span>}
            </li>
          ))}
        </ol>
      </nav>
      <LanguageLinks {...place} />
    </header>
  );
}

/** The same page in each language; one's own is no link. */
export function LanguageLinks(place: PagePlace) {
  const address = addresses(place);
  return (
    <nav aria-label={place.words.t('app.language')}>
      <ul className="flex flex-wrap gap-x-3">
        {LANGUAGES.map((language) => (
          <li key={language} lang={language}>
            {language === place.words.language ? (
              <span aria-current="true">{LANGUAGE_NAMES[language]}</span>
            ) : (
              <PageLink href={address(pagePath(language, place.subject))} hrefLang={language} rel="alternate">
                {LANGUAGE_NAMES[language]}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Step {
  readonly name: string;
  /** Below the site's root; null for the page itself, and for what has none. */
  readonly path: string | null;
}

/** From the start to the page: over the home municipality for a link, over the country for a place. */
export function trail({ words, subject, index }: PagePlace): readonly Step[] {
  const { language } = words;
  const start: Step = { name: words.t('app.title'), path: pagePath(language, START) };
  if (subject.kind === 'start') return [start];
  const link = index.link.get(subject.id);
  if (subject.kind === 'link' && link !== undefined) {
    return [start, { name: words.short(link.home), path: pagePath(language, { kind: 'place', id: link.home.id }) }, { name: linkName(link, words), path: null }];
  }
  const place = index.place.get(subject.id);
  if (place === undefined) return [start];
  return [start, { name: countryName(place.country, language), path: null }, { name: words.short(place), path: null }];
}
