/** Where lines cross under the pointer: the choice between them. */

import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { DetailsPanel } from './details-panel.tsx';

interface LinkChoiceProps {
  readonly links: readonly IndexedLink[];
  readonly year: number;
}

export function LinkChoice({ links, year }: LinkChoiceProps) {
  const { t, local, short } = useI18n();
  const { openSubject } = useActions();
  return (
    <DetailsPanel subject={links.map((link) => link.record.id).join()} kicker={t('choice.hint')} heading={t('choice.title')}>
      <ul>
        {links.map((link) => {
          const { type } = stageAt(link, endOfYear(year));
          return (
            <li key={link.record.id} className="border-b border-rule last:border-0">
              <button
                type="button"
                className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 text-left hover:bg-sunken"
                onClick={() => openSubject({ kind: 'link', id: link.record.id })}
              >
                <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} dotted={link.formed === null} />
                <span>
                  <span className="font-semibold">{t('link.heading', { first: short(link.first), second: short(link.second) })}</span>
                  <span className="block text-xs text-soft">{local(type.label)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </DetailsPanel>
  );
}
