/** The outermost component: language and theme are known before anything is drawn, then comes the atlas. */
import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import type { LeftOut } from '../domain/network/left-out.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import { preferredLanguage } from '../i18n/languages.ts';
import { OwnDataContext } from '../parts/own-data-context.tsx';
import { DARK_QUERY, resolveTheme } from '../theme/theme.ts';
import { Atlas } from './atlas.tsx';
import { DataNotice } from './data-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { pageLanguage } from './page-language.ts';
import { PlainFailure } from './plain-failure.tsx';
import { useShownNetwork } from './shown-network.ts';
import { useAddress, useAddressNetwork } from './use-address.ts';
import { useMedia } from './use-media.ts';

/** Few addresses bring a list that cannot be shown. */
const ListNotice = lazy(() => import('./list-notice.tsx').then((module) => ({ default: module.ListNotice })));
/** Listens for the printer; it comes after the page, and nobody waits for it. */
const PrintView = lazy(() => import('./print-view.tsx').then((module) => ({ default: module.PrintView })));

const NOTHING: readonly LeftOut[] = [];

export function App() {
  const { store, address } = useAddress();
  const { index, leftOut, list, trouble, error, isFetching, retry } = useShownNetwork(address.view.data);
  useAddressNetwork(store, index);
  const theme = resolveTheme(address.view.theme, useMedia(DARK_QUERY));
  const language = address.view.language ?? pageLanguage() ?? preferredLanguage(navigator.languages);
  // A language that is still loading leaves the present one on the page instead of an empty screen.
  const askedLanguage = useDeferredValue(language);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return (
    <ErrorBoundary fallback={({ message }) => <PlainFailure language={language} reason={message} />}>
      <Suspense fallback={null}>
        <I18nProvider language={askedLanguage}>
          <OwnDataContext value={list !== null}>
            <DataNotice loading={isFetching} leftOut={leftOut ?? NOTHING} />
            {trouble !== null && (
              <ErrorBoundary fallback={() => null}>
                <Suspense fallback={null}>
                  <ListNotice key={address.view.data} trouble={trouble} />
                </Suspense>
              </ErrorBoundary>
            )}
            <Atlas error={error} onRetry={retry} store={store} address={address} list={list} theme={theme} />
            {address.index !== null && (
              <ErrorBoundary fallback={() => null}>
                <Suspense fallback={null}>
                  <PrintView index={address.index} view={address.view} />
                </Suspense>
              </ErrorBoundary>
            )}
            <LanguageNotice />
          </OwnDataContext>
        </I18nProvider>
      </Suspense>
    </ErrorBoundary>
  );
}
