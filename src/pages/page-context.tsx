/** What every page that the build writes has around it: the network, the words of its language, and where links lead. */
import type { ReactNode } from 'react';
import type { AddressedSubject } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { I18nContext } from '../i18n/i18n-context.tsx';
import type { Translator } from '../i18n/translator.ts';
import { type Actions, ActionsContext } from '../parts/actions-context.tsx';
import { NetworkContext } from '../parts/network-context.tsx';
import { OwnPageContext } from '../parts/own-page.ts';
import { atlasPath, type PageSubject, pagePath, relativeAddress, START } from '../site/page-paths.ts';

export interface PagePlace {
  readonly index: NetworkIndex;
  readonly words: Translator;
  /** What the page is of. */
  readonly subject: PageSubject;
}

const nothing = () => undefined;

/** Without a script nothing can be done on the page but to follow its links. */
const NO_ACTIONS: Actions = {
  openSubject: nothing,
  chooseLink: nothing,
  closeSubject: nothing,
  showYear: nothing,
  setFilters: nothing,
  setReading: nothing,
  onHighlight: nothing,
  say: nothing,
};

/** Gives the address of a path below the site's root, as this page has to name it. */
export const addresses = ({ words, subject }: Pick<PagePlace, 'words' | 'subject'>): ((path: string) => string) => {
  const own = pagePath(words.language, subject);
  return (path) => relativeAddress(own, path);
};

/** City networks have no page: the atlas shows them. */
function pathOf(language: string, subject: AddressedSubject): string {
  if (subject.kind === 'overview') return pagePath(language, START);
  if (subject.kind === 'network') return atlasPath(language, 'network', subject.id);
  return pagePath(language, subject);
}

export function PageContext({ children, ...place }: PagePlace & { readonly children: ReactNode }) {
  const address = addresses(place);
  return (
    <NetworkContext value={place.index}>
      <I18nContext value={place.words}>
        <OwnPageContext value={{ addressOf: (subject) => address(pathOf(place.words.language, subject)) }}>
          <ActionsContext value={NO_ACTIONS}>{children}</ActionsContext>
        </OwnPageContext>
      </I18nContext>
    </NetworkContext>
  );
}
