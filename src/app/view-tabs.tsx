/** The two ways to look at the same links: on the map, and as a table. */
import { Map as MapIcon, Table2 } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { AddressView } from './address.ts';

type Tab = AddressView['tab'];

const TABS: readonly { readonly tab: Tab; readonly Icon: typeof MapIcon }[] = [
  { tab: 'map', Icon: MapIcon },
  { tab: 'table', Icon: Table2 },
];

export const tabPanelId = (tab: Tab): string => `view-${tab}`;
export const tabId = (tab: Tab): string => `tab-${tab}`;

export function ViewTabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other: Tab = tab === 'map' ? 'table' : 'map';
    onTab(other);
    list.current?.querySelector<HTMLElement>(`#${tabId(other)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('view.title')} className="flex rounded-md bg-sunken p-0.5" onKeyDown={onKeyDown}>
      {TABS.map(({ tab: own, Icon }) => (
        <button
          key={own}
          id={tabId(own)}
          type="button"
          role="tab"
          aria-selected={own === tab}
          aria-controls={own === tab ? tabPanelId(own) : undefined}
          aria-label={t(`view.${own}`)}
          title={t(`view.${own}`)}
          tabIndex={own === tab ? 0 : -1}
          onClick={() => onTab(own)}
          className={`inline-flex min-h-8 min-w-9 items-center justify-center gap-1.5 rounded px-2 text-sm pointer-coarse:min-h-10 ${own === tab ? 'bg-panel font-semibold text-ink shadow-lift' : 'text-soft hover:text-ink'}`}
        >
          <Icon size={16} aria-hidden="true" />
          <span className="max-sm:hidden">{t(`view.${own}`)}</span>
        </button>
      ))}
    </div>
  );
}
