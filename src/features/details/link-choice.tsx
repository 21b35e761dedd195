/** Where lines cross under the pointer: the choice between them. */

import { type ReactNode, useState } from 'react';
import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { linkName } from '../../parts/link-name.ts';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';
import { Button } from '../../ui/button.tsx';
import { DetailsPanel } from './details-panel.tsx';

/** Links that are listed at once: a ribbon has hundreds. */
const MOST = 40;

interface LinkChoiceProps {
  readonly links: readonly IndexedLink[];
  readonly year: number;
  readonly legend?: ReactNode;
}

export function LinkChoice({ links, year, legend }: LinkChoiceProps) {
  const i18n = useI18n();
  const { t, local, number } = i18n;
  const [most, setMost] = useState(MOST);
  const listed = links.slice(0, most);
  return (
    <DetailsPanel subject={links.map((link) => link.record.id).join()} kicker={t('choice.hint')} heading={t('choice.title')} legend={legend}>
      <ul>
        {listed.map((link) => {
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
      {listed.length < links.length && (
        <Button className="mt-2" onClick={() => setMost(most + MOST)}>
          {t('overview.moreHomes', { count: number(links.length - listed.length) })}
        </Button>
      )}
    </DetailsPanel>
  );
}
