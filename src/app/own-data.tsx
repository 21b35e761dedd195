/** Opens "Open data", by its button or by a file dropped on the page, and says above the panel whose list is shown. Its code comes when it is first asked for. */
import { useQueryClient } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { networkQuery } from '../api/network.ts';
import type { ShownList } from '../features/own-data/shown-list.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Part } from '../site/load-part.ts';
import { IconButton } from '../ui/button.tsx';
import { type AddressView, LOCAL_DATA } from './address.ts';
import { LazyDialog, LazyPart } from './lazy-part.tsx';
import { listKey } from './shown-network.ts';
import { useFileDrop } from './use-file-drop.ts';

const dialog = new Part(() => import('../features/own-data/own-data-dialog.tsx'));
const region = new Part(() => import('../features/own-data/your-data.tsx'));

export interface OwnDataProps {
  /** What is shown in place of the atlas's own data; null where nothing is. */
  readonly list: ShownList | null;
  readonly onOpenData: (data: string | null) => void;
}

export function OpenDataButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useI18n();
  return (
    <IconButton label={t('own.open')} aria-haspopup="dialog" onClick={onOpen}>
      <FolderOpen size={18} />
    </IconButton>
  );
}

/** What the dialog was opened with. */
type Asked = { readonly dropped: File | null; readonly again: ShownList | null };

/** The dialog as the page holds it: how to open it, and itself while it is open. */
export function useOwnDataDialog({ list, onOpenData }: OwnDataProps) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  useFileDrop((file) => setAsked({ dropped: file, again: null }));
  const ours = () =>
    client.fetchQuery(networkQuery()).then(
      ({ index }) => index.network,
      () => null,
    );
  const show = (shown: ShownList) => {
    client.setQueryData(listKey(LOCAL_DATA), shown);
    close();
    onOpenData(LOCAL_DATA);
  };
  const switchTo = (to: 'local' | 'ours') => {
    close();
    onOpenData(to === 'local' ? LOCAL_DATA : null);
    void client.resetQueries({ queryKey: listKey(LOCAL_DATA) });
  };
  return {
    open: () => setAsked({ dropped: null, again: null }),
    again: () => setAsked({ dropped: null, again: list }),
    dialog: asked !== null && (
      <LazyDialog part={dialog} onClose={close}>
        {({ OwnDataDialog }) => <OwnDataDialog ours={ours} dropped={asked.dropped} again={asked.again} onShow={show} onSwitch={switchTo} onClose={close} />}
      </LazyDialog>
    ),
  };
}

interface YourDataRegionProps extends OwnDataProps {
  readonly view: AddressView;
  readonly onAgain: () => void;
}

export function YourDataRegion({ list, onOpenData, view, onAgain }: YourDataRegionProps) {
  const client = useQueryClient();
  if (list === null) return null;
  const { filters, year, reading } = view;
  const close = () => {
    onOpenData(null);
    client.removeQueries({ queryKey: listKey(LOCAL_DATA) });
  };
  return (
    <LazyPart part={region}>
      {({ YourData }) => (
        <YourData
          list={list}
          filters={filters}
          year={year}
          reading={reading}
          onRenamed={(name) => client.setQueryData(listKey(LOCAL_DATA), { ...list, name })}
          onAgain={onAgain}
          onClose={close}
        />
      )}
    </LazyPart>
  );
}
