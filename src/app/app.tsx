/** The outermost component: language and theme are known before anything is drawn, then comes the atlas. */
import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect } from 'react';
import { networkQuery } from '../api/network.ts';
import type { LeftOut } from '../domain/network/left-out.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import { preferredLanguage } from '../i18n/languages.ts';
import { DARK_QUERY, resolveTheme } from '../theme/theme.ts';
import { Atlas } from './atlas.tsx';
import { DataNotice } from './data-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { pageLanguage } from './page-language.ts';
import { PlainFailure } from './plain-failure.tsx';
import { PrintView } from './print-view.tsx';
import { useAddress } from './use-address.ts';
import { useMedia } from './use-media.ts';

const NOTHING: readonly LeftOut[] = [];

export function App() {
  // All are read here: react-query wakes a component only for what its last render has read.
  const { data, error: failure, isFetching, refetch } = useQuery(networkQuery());
  // Trying again is loading again, and no longer the failure of before.
  const error = isFetching ? null : failure;
  const { store, address } = useAddress(data?.index ?? null);
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
          <DataNotice loading={isFetching} leftOut={data?.leftOut ?? NOTHING} />
          <Atlas error={error} onRetry={() => void refetch()} store={store} address={address} theme={theme} />
          {address.index !== null && <PrintView index={address.index} view={address.view} />}
          <LanguageNotice />
        </I18nProvider>
      </Suspense>
    </ErrorBoundary>
  );
}
