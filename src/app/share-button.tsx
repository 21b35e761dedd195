/** Opens "Share"; the dialog is loaded when it is first opened, and takes what the page shows at that moment. */
import { Share2 } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { isFiltered } from '../domain/choose/facets.ts';
import { type Subject, underneath } from '../domain/choose/subject.ts';
import type { Insets } from '../domain/geo/focus.ts';
import { endOfYear, type Moment } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { ATLAS_TERMS } from '../exchange/write/taken-view.ts';
import type { ShareDialog } from '../features/share/share-dialog.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Language } from '../i18n/languages.ts';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import { DARK_QUERY, resolveTheme } from '../theme/theme.ts';
import { IconButton } from '../ui/button.tsx';
import type { AddressView } from './address.ts';
import { parseCamera } from './address-camera.ts';
import { type Covers, coveredInsets } from './covered-insets.ts';
import { SHARE } from './later-parts.ts';
import { LazyDialog } from './lazy-part.tsx';
import { ownPageAddress } from './own-page-address.ts';
import { pictureOf } from './picture.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import { sharedAddress } from './shared-address.ts';
import { tabPanelId } from './view-tabs.tsx';

const NOT_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What the page shows, as it is to be passed on. */
type Taken = Omit<ComponentProps<typeof ShareDialog>, 'onClose'>;

export function ShareButton({ view, covers }: { readonly view: AddressView; readonly covers: () => Covers }) {
  const index = useNetworkIndex();
  const words = useI18n();
  const { t, language } = words;
  const own = useIsOwnData();
  const [taken, setTaken] = useState<Taken | null>(null);
  const close = () => setTaken(null);
  const take = () => {
    const picture = (moment: Moment) => pictureOf(view, language, resolveTheme(view.theme, matchMedia(DARK_QUERY).matches), moment);
    const { camera } = parseCamera(location.hash);
    const map = document.getElementById(tabPanelId('map'));
    const size = sizeOfMap();
    const covered = map === null ? NOT_COVERED : coveredInsets(map, covers());
    const isDrawn = map !== null && map.dataset['noMap'] === undefined;
    setTaken({
      shown: shownIn(index, view),
      picture: { view: picture(endOfYear(view.year)), camera, map: size },
      film: isDrawn
        ? {
            open: async (...asked) => (await import('./film-map.ts')).filmMap({ index, picture, moment: endOfYear(view.year), camera, size, covered, words })(...asked),
            byYear: prefersReducedMotion(),
          }
        : null,
      globe: view.projection === 'globe',
      // What may be done with somebody's list is not ours to say.
      terms: own ? null : ATLAS_TERMS,
      address: sharedAddress(location.href, view.year, index.network.extent.to),
      citedAddress: own ? sharedAddress(location.href, view.year, index.network.extent.to) : citedAddress(index, view, language),
    });
  };
  return (
    <>
      <IconButton label={t('share.title')} aria-haspopup="dialog" onClick={take}>
        <Share2 size={18} />
      </IconButton>
      {taken !== null && (
        <LazyDialog part={SHARE} onClose={close}>
          {({ ShareDialog: Dialog }) => <Dialog {...taken} onClose={close} />}
        </LazyDialog>
      )}
    </>
  );
}

/** CSS pixels. The map has its place in the page also while a table lies over it. */
export function sizeOfMap(): { readonly width: number; readonly height: number } {
  const map = document.getElementById(tabPanelId('map'));
  return map === null || map.clientWidth === 0 ? { width: innerWidth, height: innerHeight } : { width: map.clientWidth, height: map.clientHeight };
}

/** A chosen place narrows what is taken to its links, as it narrows what the map shows. */
export const shownIn = (index: NetworkIndex, { filters, year, reading, subject }: AddressView) => ({
  index,
  filters,
  year,
  reading,
  place: placeOf(subject),
});

/** The page of a place says all of it at the last year, and stays when the atlas has changed; any other view is cited as it is. */
function citedAddress(index: NetworkIndex, view: AddressView, language: Language): string {
  const { year, reading, filters, subject } = view;
  const last = index.network.extent.to;
  const isWhole = year === last && reading === 'so-far' && filters.undated && !isFiltered(filters);
  const page = isWhole && placeOf(subject) !== null ? ownPageAddress(underneath(subject), language) : undefined;
  return page ?? sharedAddress(location.href, year, last);
}

function placeOf(subject: Subject): string | null {
  const open = underneath(subject);
  return open.kind === 'place' ? open.id : null;
}
