/** Opens "Share"; the dialog is loaded when it is first opened, and takes what the page shows at that moment. */
import { Share2 } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { isFiltered } from '../domain/choose/facets.ts';
import { type Subject, underneath } from '../domain/choose/subject.ts';
import { endOfYear } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { ShareDialog } from '../features/share/share-dialog.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Language } from '../i18n/languages.ts';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { DARK_QUERY, resolveTheme } from '../theme/theme.ts';
import { IconButton } from '../ui/button.tsx';
import type { AddressView } from './address.ts';
import { parseCamera } from './address-camera.ts';
import { SHARE } from './later-parts.ts';
import { LazyDialog } from './lazy-part.tsx';
import { ownPageAddress } from './own-page-address.ts';
import { pictureOf } from './picture.ts';
import { sharedAddress } from './shared-address.ts';
import { tabPanelId } from './view-tabs.tsx';

/** What the page shows, as it is to be passed on. */
type Taken = Omit<ComponentProps<typeof ShareDialog>, 'onClose'>;

export function ShareButton({ view }: { readonly view: AddressView }) {
  const index = useNetworkIndex();
  const { t, language } = useI18n();
  const [taken, setTaken] = useState<Taken | null>(null);
  const close = () => setTaken(null);
  const take = () =>
    setTaken({
      shown: shownIn(index, view),
      picture: {
        view: pictureOf(view, language, resolveTheme(view.theme, matchMedia(DARK_QUERY).matches), endOfYear(view.year)),
        camera: parseCamera(location.hash).camera,
        map: sizeOfMap(),
      },
      globe: view.projection === 'globe',
      address: sharedAddress(location.href, view.year, index.network.extent.to),
      citedAddress: citedAddress(index, view, language),
    });
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
function sizeOfMap(): { readonly width: number; readonly height: number } {
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
