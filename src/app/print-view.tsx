/** While the page is printed, a page made for paper stands in its place. */
import './print.css';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { endOfYear } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { ATLAS_TERMS } from '../exchange/write/taken-view.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import type { AddressView } from './address.ts';
import { parseCamera } from './address-camera.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { pictureOf } from './picture.ts';
import { shownIn, sizeOfMap } from './share-button.tsx';
import { sharedAddress } from './shared-address.ts';

const loadPrintPage = () => import('../features/share/print-page.tsx');
const PrintPage = lazy(() => loadPrintPage().then((module) => ({ default: module.PrintPage })));

/** Printing waits for nothing, so its page and the land of its map are fetched some time after all that a reader waits for. */
const FETCH_AFTER_MS = 5000;

export function PrintView({ index, view }: { readonly index: NetworkIndex; readonly view: AddressView }) {
  const { language } = useI18n();
  const own = useIsOwnData();
  const client = useQueryClient();
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    // The browser draws the printed page when these listeners are done, so what they cause has to be on the page by then.
    const follow = () => flushSync(() => setPrinting(media.matches));
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(media.matches);
    media.addEventListener('change', follow);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    // A page that does not come now comes when it is asked for.
    const fetching = setTimeout(() => {
      loadPrintPage()
        .then(({ LAND_ON_PAPER }) => client.prefetchQuery(LAND_ON_PAPER))
        .catch(() => undefined);
    }, FETCH_AFTER_MS);
    return () => {
      media.removeEventListener('change', follow);
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
      clearTimeout(fetching);
    };
  }, [client]);
  if (!printing) return null;
  return (
    <div className="print-page">
      {/* A page for paper that did not come costs nobody the page on the screen. */}
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <PrintPage
            shown={shownIn(index, view)}
            address={sharedAddress(location.href, view.year, index.network.extent.to)}
            terms={own ? null : ATLAS_TERMS}
            picture={{ view: pictureOf(view, language, 'light', endOfYear(view.year)), camera: parseCamera(location.hash).camera, map: sizeOfMap() }}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
