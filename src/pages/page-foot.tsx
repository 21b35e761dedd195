/** The foot of a page of its own: how to cite it, and the data behind it with their terms. */
import { ATLAS_PUBLISHER, ATLAS_TERMS } from '../exchange/write/taken-view.ts';
import { PageLink } from '../parts/text-link.tsx';
import { addresses, type PagePlace } from './page-context.tsx';
import { pageWords } from './page-words.ts';

/** Formats by the file that holds the data in it. */
const FILES = { 'data/links.csv': 'CSV', 'data/network.json': 'JSON', 'data/datapackage.json': 'Data Package' } as const;

export function PageFoot({ cited, ...place }: PagePlace & { readonly cited: string | null }) {
  const { t } = place.words;
  const address = addresses(place);
  return (
    <footer className="own-page-foot">
      {cited !== null && (
        <p>
          <strong className="font-semibold">{t('about.cite')}:</strong>{' '}
          {t('page.citation', { title: t('app.title'), shown: pageWords(place).name, publisher: ATLAS_PUBLISHER, licence: ATLAS_TERMS.licence, address: cited })}
        </p>
      )}
      <p>
        {t('page.data', ATLAS_TERMS)}{' '}
        {Object.entries(FILES).map(([path, format], i) => (
          <span key={path}>
            {i > 0 && ', '}
            <PageLink href={address(path)}>{format}</PageLink>
          </span>
        ))}
      </p>
      <p>{t('picture.ground')}</p>
    </footer>
  );
}
