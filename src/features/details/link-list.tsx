/** Links of a place as rows: the other place, its country, and since when. */

import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import type { Place } from '../../domain/network/schema.ts';
import { otherEnd, stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DateButton } from '../../parts/date-button.tsx';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';

interface LinkListProps {
  readonly place: Place;
  readonly links: readonly IndexedLink[];
  readonly year: number;
  readonly showType?: boolean;
  readonly quiet?: boolean;
}

export function LinkList({ place, links, year, showType = false, quiet = false }: LinkListProps) {
  const { local, short, country } = useI18n();
  return (
    <ul className={quiet ? 'text-soft' : ''}>
      {links.map((link) => {
        const { id } = link.record;
        const other = otherEnd(link, place.id);
        const stage = stageAt(link, endOfYear(year));
        return (
          <OpeningRow key={id} opens={{ kind: 'link', id }} lit={{ places: [], links: [id] }} aside={<DateButton date={quiet ? link.stages[0].since : stage.since} />}>
            {showType && <TypeSwatch type={stage.type} undated={link.formed === null} />}
            <span className="min-w-0">
              <span className={`font-semibold ${quiet ? '' : 'text-ink'}`}>{short(other)}</span> <span className="text-soft">{country(other.country)}</span>
              {showType && <span className="block text-xs text-soft">{local(stage.type.label)}</span>}
            </span>
          </OpeningRow>
        );
      })}
    </ul>
  );
}
