/** While the page is printed, a page made for paper stands in its place. */
import './print.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { AddressView } from './address.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { shownIn } from './share-button.tsx';
import { sharedAddress } from './shared-address.ts';

const loadPrintPage = () => import('../features/share/print-page.tsx').then((module) => ({ default: module.PrintPage }));
const PrintPage = lazy(loadPrintPage);

/** Printing waits for nothing, so its page is fetched some time after all that a reader waits for. */
const FETCH_AFTER_MS = 5000;

export function PrintView({ index, view }: { readonly index: NetworkIndex; readonly view: AddressView }) {
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
    const fetching = setTimeout(() => loadPrintPage().catch(() => undefined), FETCH_AFTER_MS);
    return () => {
      media.removeEventListener('change', follow);
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
      clearTimeout(fetching);
    };
  }, []);
  if (!printing) return null;
  return (
    <div className="print-page">
      {/* A page for paper that did not come costs nobody the page on the screen. */}
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <PrintPage shown={shownIn(index, view)} address={sharedAddress(location.href, view.year, index.network.extent.to)} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
