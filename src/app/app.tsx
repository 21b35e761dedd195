/** The outermost component: language and theme are known before anything is drawn, then comes the atlas. */
import { Suspense, useDeferredValue, useEffect } from 'react';
import type { LeftOut } from '../domain/network/left-out.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import { preferredLanguage } from '../i18n/languages.ts';
import { OwnDataContext } from '../parts/own-data-context.tsx';
import { Part } from '../site/load-part.ts';
import { DARK_QUERY, resolveTheme } from '../theme/theme.ts';
import { Atlas } from './atlas.tsx';
import { DataNotice } from './data-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { QuietPart } from './lazy-part.tsx';
import { pageLanguage } from './page-language.ts';
import { PlainFailure } from './plain-failure.tsx';
import { useShownNetwork } from './shown-network.ts';
import { useAddress, useAddressNetwork } from './use-address.ts';
import { useMedia } from './use-media.ts';

/** Few addresses bring a list that cannot be shown. */
const LIST_NOTICE = new Part(() => import('./list-notice.tsx'));
/** Listens for the printer; it comes after the page, and nobody waits for it. */
const PRINT_VIEW = new Part(() => import('./print-view.tsx'));

const NOTHING: readonly LeftOut[] = [];

export function App() {
  const { store, address } = useAddress();
  const { index, leftOut, list, trouble, error, isFetching, retry } = useShownNetwork(address.view.data);
  useAddressNetwork(store, index);
  const printed = address.index;
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
            {trouble !== null && <QuietPart part={LIST_NOTICE}>{({ ListNotice }) => <ListNotice key={address.view.data} trouble={trouble} />}</QuietPart>}
            <Atlas error={error} onRetry={retry} store={store} address={address} list={list} theme={theme} />
            {printed !== null && <QuietPart part={PRINT_VIEW}>{({ PrintView }) => <PrintView index={printed} view={address.view} />}</QuietPart>}
            <LanguageNotice />
          </OwnDataContext>
        </I18nProvider>
      </Suspense>
    </ErrorBoundary>
  );
}
