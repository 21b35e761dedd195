/** "Open data": what to open, what its columns are, which places are meant, and then the map. */
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { type LoadedNetwork, parseNetwork } from '../../api/network.ts';
import type { Network } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { faultMessage } from './fault-message.ts';
import { keepList } from './kept-lists.ts';
import { KeptLists } from './kept-lists-section.tsx';
import { Opening } from './opening.ts';
import { PlacesToSettle } from './places-to-settle.tsx';
import { type ShownList, titleOf } from './shown-list.ts';
import { SourceSection } from './source-section.tsx';

export interface OwnDataDialogProps {
  /** The atlas's own network; null where it did not come. */
  readonly ours: () => Promise<Pick<Network, 'agreementTypes' | 'areas'> | null>;
  /** What was dropped on the page. */
  readonly dropped: File | null;
  /** The list on the page, whose columns and places are to be looked at again. */
  readonly again: ShownList | null;
  /** Called with the list once it is kept and to be shown. */
  readonly onShow: (list: ShownList) => void;
  /** Another of the kept lists is to be shown, or the atlas's own data. */
  readonly onSwitch: (to: 'local' | 'ours') => void;
  readonly onClose: () => void;
}

export function OwnDataDialog({ ours, dropped, again, onShow, onSwitch, onClose }: OwnDataDialogProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const [opening] = useState(() => new Opening(ours));
  const state = useSyncExternalStore(opening.subscribe, opening.current);
  const [showing, setShowing] = useState(false);
  const statusId = useId();
  useEffect(() => {
    if (dropped !== null) void opening.read({ kind: 'file', file: dropped, name: dropped.name });
    else if (again?.source != null) void opening.reopen(again.name, again.source);
    return () => opening.end();
  }, [opening, dropped, again]);

  const { opened, made, making, fault, busy, name } = state;
  const network = opened?.kind === 'network' ? opened.network : made?.network;
  const leftOut = made?.leftOut.length ?? 0;
  const status = busy
    ? t('own.reading', { name })
    : fault !== null
      ? faultMessage(fault, i18n)
      : opened === null
        ? ''
        : made === null && opened.kind === 'table'
          ? t('own.making')
          : `${t('own.ready', { count: network?.links.length ?? 0 })}${leftOut === 0 ? '' : ` ${t('own.leftOutSoFar', { count: leftOut })}`}`;

  const show = async () => {
    setShowing(true);
    try {
      const list = await listOf(opening, again);
      if (list !== null) onShow(list);
    } finally {
      setShowing(false);
    }
  };

  return (
    <Dialog title={t('own.open')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="space-y-6 px-4 pt-4 pb-6 text-sm sm:px-6">
        <SourceSection onRead={(input) => void opening.read(input)} />
        {opened === null && !busy && <KeptLists shown={again?.id ?? null} onSwitch={onSwitch} />}
        {opened?.kind === 'table' && (
          <ColumnsSection
            opened={opened}
            columns={state.columns}
            home={state.decisions.home}
            onColumns={(columns) => opening.setColumns(columns)}
            onHome={(home) => opening.setHome(home)}
            onReadAs={(how) => void opening.readAs(how)}
          />
        )}
        {made !== null && (
          <PlacesToSettle
            toSettle={made.toSettle}
            decisions={state.decisions}
            onSettle={(key, decision) => opening.settle(key, decision)}
            onDecide={(all) => opening.decide(all)}
          />
        )}
      </div>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-rule bg-panel px-4 py-2 text-sm sm:px-6">
        <p id={statusId} role="status" className={`min-w-0 flex-1 break-words ${fault === null ? '' : 'font-semibold'}`}>
          {status}
        </p>
        {(busy || making !== null) && (
          <>
            <progress aria-label={t('own.progress')} className="w-24" max={1} {...(making === null || making === 0 ? {} : { value: making })}>
              {making === null ? '' : number(Math.round(making * 100))}
            </progress>
            {busy && <Button onClick={() => opening.end()}>{t('own.cancel')}</Button>}
          </>
        )}
        {opened !== null && (
          <Button disabled={showing || network === undefined || network === null} aria-describedby={statusId} onClick={() => void show()}>
            {t('own.show')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/** What is to be shown, kept where the browser keeps anything. */
async function listOf(opening: Opening, again: ShownList | null): Promise<ShownList | null> {
  const { opened, name } = opening.current();
  const made = opened?.kind === 'table' ? await opening.finished() : null;
  const network = opened?.kind === 'network' ? opened.network : (made?.network ?? null);
  if (network === null) return null;
  const loaded: LoadedNetwork = await parseNetwork(network);
  const source = opening.source();
  // Looked at again, a list stays the one it was.
  const id = again?.id ?? crypto.randomUUID();
  const shown = again === null ? titleOf(name) : again.name;
  const list = { id, name: shown, headings: opened?.kind === 'table' ? opened.headings : [], leftOut: made?.leftOut ?? [], remarks: made?.remarks ?? [], source };
  const isKept = await keepList({ ...list, network }, network.links.length).then(
    () => true,
    () => false,
  );
  const leftOut = opened?.kind === 'network' ? opened.leftOut : loaded.leftOut;
  return { index: loaded.index, leftOut, id: isKept ? id : null, name: shown, host: null, headings: list.headings, leftOutRows: list.leftOut, remarks: list.remarks, source };
}
