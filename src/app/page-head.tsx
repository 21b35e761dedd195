/** The head of the page: title and search at the top of the panel, the views and the page's own controls at the upper right. On a phone one bar. */
import type { ReactNode, RefObject } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import { AboutButton } from './about-button.tsx';
import type { AddressView } from './address.ts';
import type { Navigate } from './address-store.ts';
import type { Covers } from './covered-insets.ts';
import { HeadMenu } from './head-menu.tsx';
import { OpenDataButton } from './own-data.tsx';
import { SearchField } from './search-field.tsx';
import { ProjectionSwitch, Settings } from './settings.tsx';
import { ShareButton } from './share-button.tsx';
import { SkipLinks } from './skip-links.tsx';
import { ViewTabs } from './view-tabs.tsx';

interface PageHeadProps {
  readonly headRef: (element: HTMLElement | null) => void;
  /** What stands at the upper right. */
  readonly tools: RefObject<HTMLDivElement | null>;
  readonly panel: RefObject<HTMLElement | null>;
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  readonly navigate: Navigate;
  /** What lies over the map. */
  readonly covers: () => Covers;
  readonly onOpenData: () => void;
  /** Whose data are shown, where they are not the atlas's own. */
  readonly children: ReactNode;
}

export function PageHead({ headRef, tools, panel, index, view, navigate, covers, onOpenData, children }: PageHeadProps) {
  const { t, local } = useI18n();
  const own = useIsOwnData();
  return (
    <header ref={headRef} className="page-head">
      <h1 className="text-lg font-semibold max-sm:sr-only">{own && index !== null ? local(index.network.title) : t('app.title')}</h1>
      <SkipLinks panel={panel} />
      <div className="min-w-0 flex-1 sm:w-full sm:flex-none">
        {index === null ? <div className="h-10 rounded-md border border-rule" /> : <SearchField filters={view.filters} />}
      </div>
      <div ref={tools} className="flex items-center gap-1 sm:fixed sm:top-3 sm:right-3 sm:z-20 sm:rounded-lg sm:border sm:border-rule sm:bg-panel sm:p-1 sm:shadow-lift">
        <ViewTabs tab={view.tab} onTab={(tab) => navigate({ tab }, 'push')} />
        <HeadMenu>
          <ProjectionSwitch view={view} navigate={navigate} />
          <OpenDataButton onOpen={onOpenData} />
          {index !== null && <ShareButton view={view} covers={covers} />}
          {index !== null && <AboutButton />}
          <Settings view={view} navigate={navigate} />
        </HeadMenu>
      </div>
      {children}
    </header>
  );
}
