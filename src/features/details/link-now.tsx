/** What a link is in the year shown, and what that means. */
import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { stageAt, statusAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';
import { BasisLine } from './basis-line.tsx';

export function LinkNow({ link, year }: { readonly link: IndexedLink; readonly year: number }) {
  const { t, local, date } = useI18n();
  const isOwn = useIsOwnData();
  const moment = endOfYear(year);
  const status = statusAt(link, moment);
  const { type, since, note, basis } = stageAt(link, moment);
  const state = {
    'not-yet': t('link.notYet', { year: String(year) }),
    ended: t('link.ended', { date: date(link.record.ended ?? null) }),
    undated: since === null ? t('link.undated') : date(since),
    'in-force': t('details.since', { date: date(since) }),
  }[status];
  return (
    <div className="rounded-md border border-rule px-3 py-2">
      <p className={`flex items-center gap-2 text-base font-semibold ${status === 'not-yet' || status === 'ended' ? 'text-soft' : ''}`}>
        <TypeSwatch type={type} undated={status === 'undated'} />
        {local(type.label)}
      </p>
      <p className="text-sm">{state}</p>
      <p className="mt-1 text-sm text-soft">{local(type.definition)}</p>
      {note !== null && (
        <div className="mt-1">
          <p className="text-sm">{local(note)}</p>
          <BasisLine basis={basis} />
        </div>
      )}
      {status === 'undated' && <p className="mt-1 text-sm text-soft">{t(isOwn ? 'own.undated' : 'link.undatedHint')}</p>}
    </div>
  );
}
