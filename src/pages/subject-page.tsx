/** The page of a place or a link: what the panel says of it at the last year, its picture, and the ways on. */
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { LinkDetails } from '../features/details/link-details.tsx';
import { PlaceDetails } from '../features/details/place-details.tsx';
import { atlasPath, type PageSubject } from '../site/page-paths.ts';
import { addresses, PageContext, type PagePlace } from './page-context.tsx';
import { PageFoot } from './page-foot.tsx';
import { PageTop } from './page-top.tsx';

interface SubjectPageProps extends PagePlace {
  readonly subject: Exclude<PageSubject, { readonly kind: 'start' }>;
  /** The painted picture of it, as SVG. */
  readonly picture: string;
  /** Absolute address of the page, by which it is cited; null where that is not known. */
  readonly cited: string | null;
}

export function SubjectPage({ picture, cited, ...place }: SubjectPageProps) {
  const { words, subject, index } = place;
  const address = addresses(place);
  const beside = (
    <div className="own-page-picture">
      {/* The painter writes it, and escapes every text of the data. */}
      <div className="painted" dangerouslySetInnerHTML={{ __html: picture }} />
      <p className="mt-3">
        <a href={address(atlasPath(words.language, subject.kind, subject.id))} className="own-page-button">
          {words.t('page.openAtlas')} <ArrowRight size={16} aria-hidden="true" />
        </a>
      </p>
    </div>
  );
  return (
    <PageContext {...place}>
      <div className="own-page">
        <PageTop {...place} />
        <main>
          <Details index={index} subject={subject} year={index.network.extent.to} picture={beside} />
        </main>
        <PageFoot {...place} cited={cited} />
      </div>
    </PageContext>
  );
}

/** @throws naming a subject that the network does not hold */
function Details({ index, subject, year, picture }: Pick<SubjectPageProps, 'index' | 'subject'> & { readonly year: number; readonly picture: ReactNode }) {
  const place = index.place.get(subject.id);
  const link = index.link.get(subject.id);
  if (subject.kind === 'place' && place !== undefined) return <PlaceDetails place={place} filters={NO_FILTERS} year={year} legend={picture} />;
  if (subject.kind === 'link' && link !== undefined) return <LinkDetails link={link} year={year} legend={picture} />;
  throw new Error(`there is no ${subject.kind} "${subject.id}" to write a page of`);
}
