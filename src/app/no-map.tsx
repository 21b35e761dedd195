/** What stands in for the map where it cannot be drawn: why, and what is there instead. */
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/button.tsx';
import { tabId, tabPanelId } from './view-tabs.tsx';

interface NoMapProps {
  /** The browser cannot draw it, or its program did not come, which may be tried again. */
  readonly reason: 'unsupported' | 'failed';
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

export function NoMap({ reason, onRetry, children }: NoMapProps) {
  const { t } = useI18n();
  return (
    <div id={tabPanelId('map')} role="tabpanel" aria-labelledby={tabId('map')} data-no-map="" className="map-free-area map-free-area-below-tabs overflow-y-auto bg-paper">
      <div role="status" className="mx-auto mt-6 flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-rule bg-panel px-4 py-3">
        <p className="min-w-0 flex-1 basis-64">{t(reason === 'failed' ? 'list.mapFailed' : 'list.noMap')}</p>
        {reason === 'failed' && <Button onClick={onRetry}>{t('error.retry')}</Button>}
      </div>
      {children}
    </div>
  );
}
