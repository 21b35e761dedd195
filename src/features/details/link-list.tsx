/** Links of a place as rows: the other place, its country, and since when. */

import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import type { Place } from '../../domain/network/schema.ts';
import { otherEnd, stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { DateButton } from './date-button.tsx';

interface LinkListProps {
  readonly place: Place;
  readonly links: readonly IndexedLink[];
  readonly year: number;
  readonly showType?: boolean;
  readonly quiet?: boolean;
}

export function LinkList({ place, links, year, showType = false, quiet = false }: LinkListProps) {
  const { local, short, country } = useI18n();
  const { openSubject } = useActions();
  return (
    <ul className={quiet ? 'text-soft' : ''}>
      {links.map((link) => {
        const other = otherEnd(link, place.id);
        const stage = stageAt(link, endOfYear(year));
        return (
          <li key={link.record.id} className="flex items-center gap-2 border-b border-rule last:border-0">
            <button
              data-opens={link.record.id}
              type="button"
              className="-mx-2 flex min-h-9 min-w-0 flex-1 items-center gap-2 rounded-md px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              onClick={() => openSubject({ kind: 'link', id: link.record.id })}
            >
              {showType && <Swatch color={stage.type.color} colorDark={stage.type.colorDark} dash={stage.type.dash} dotted={link.formed === null} />}
              <span className="min-w-0">
                <span className={`font-semibold ${quiet ? '' : 'text-ink'}`}>{short(other)}</span> <span className="text-soft">{country(other.country)}</span>
                {showType && <span className="block text-xs text-soft">{local(stage.type.label)}</span>}
              </span>
            </button>
            <DateButton date={quiet ? link.stages[0].since : stage.since} />
          </li>
        );
      })}
    </ul>
  );
}
