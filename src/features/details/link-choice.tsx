/** Where lines cross under the pointer: the choice between them. */

import type { ReactNode } from 'react';
import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { linkName } from '../../parts/link-name.ts';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';
import { DetailsPanel } from './details-panel.tsx';

interface LinkChoiceProps {
  readonly links: readonly IndexedLink[];
  readonly year: number;
  readonly legend?: ReactNode;
}

export function LinkChoice({ links, year, legend }: LinkChoiceProps) {
  const i18n = useI18n();
  const { t, local } = i18n;
  return (
    <DetailsPanel subject={links.map((link) => link.record.id).join()} kicker={t('choice.hint')} heading={t('choice.title')} legend={legend}>
      <ul>
        {links.map((link) => {
          const { id } = link.record;
          const { type } = stageAt(link, endOfYear(year));
          return (
            <OpeningRow key={id} opens={{ kind: 'link', id }} lit={{ places: [], links: [id] }}>
              <TypeSwatch type={type} undated={link.formed === null} />
              <span>
                <span className="font-semibold">{linkName(link, i18n)}</span>
                <span className="block text-xs text-soft">{local(type.label)}</span>
              </span>
            </OpeningRow>
          );
        })}
      </ul>
    </DetailsPanel>
  );
}
