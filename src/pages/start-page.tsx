/** What the start page says before any script: what this is, the towns with the ways to their pages, the key of the map, and every place. */
import { NO_FILTERS } from '../domain/choose/view.ts';
import { Overview } from '../features/overview/overview.tsx';
import { PlaceButton } from '../parts/place-button.tsx';
import { Section } from '../parts/section.tsx';
import { TypeSwatch } from '../parts/type-swatch.tsx';
import { START } from '../site/page-paths.ts';
import { START_MAP, START_TEXT } from '../site/start-page-ids.ts';
import { PageContext, type PagePlace } from './page-context.tsx';
import { PageFoot } from './page-foot.tsx';
import { LanguageLinks } from './page-top.tsx';

interface StartPageProps extends Omit<PagePlace, 'subject'> {
  /** The painted map, as SVG for a wide window and for a phone. */
  readonly pictures: readonly string[];
}

export function StartPage({ pictures, ...rest }: StartPageProps) {
  const place: PagePlace = { ...rest, subject: START };
  const { index, words } = place;
  return (
    <PageContext {...place}>
      <div id={START_TEXT}>
        <header className="page-head start-head">
          <h1 className="text-lg font-semibold">{words.t('app.title')}</h1>
          <LanguageLinks {...place} />
        </header>
        <main className="sheet start-sheet">
          <Overview filters={NO_FILTERS} year={index.network.extent.to} reading="so-far" visible={null} legend={<Key {...place} />} />
          <div className="space-y-4 px-4 pb-4">
            <AllPlaces {...place} />
            <PageFoot {...place} cited={null} />
          </div>
        </main>
        <div className="start-band" />
      </div>
      {/* The painter writes it, and escapes every text of the data. */}
      <div id={START_MAP} className="painted" dangerouslySetInnerHTML={{ __html: pictures.join('') }} />
    </PageContext>
  );
}

/** The colours of the map. In the atlas they are filters as well. */
function Key({ index, words }: Pick<PagePlace, 'index' | 'words'>) {
  const { t, local } = words;
  return (
    <Section title={t('legend.title')}>
      <ul>
        {index.network.agreementTypes.map((type) => (
          <li key={type.id} className="flex items-center gap-2 py-0.5">
            <TypeSwatch type={type} />
            {local(type.label)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The towns stand above. */
function AllPlaces({ index, words }: Pick<PagePlace, 'index' | 'words'>) {
  const { t, short, compare } = words;
  const others = index.network.places.filter(({ home }) => !home).toSorted((a, b) => compare(short(a), short(b)));
  return (
    <Section title={t('map.visible')}>
      <p className="flex flex-wrap gap-x-3 gap-y-1">
        {others.map((place) => (
          <PlaceButton key={place.id} place={place} />
        ))}
      </p>
    </Section>
  );
}
