/** How the type in force changed: the stages of a link, oldest first. */
import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { stageAt } from '../../domain/time/link-at.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DateButton } from '../../parts/date-button.tsx';
import { Section } from '../../parts/section.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';

interface LinkStagesProps {
  readonly link: IndexedLink;
  readonly year: number;
}

export function LinkStages({ link, year }: LinkStagesProps) {
  const { t, local } = useI18n();
  const now = stageAt(link, endOfYear(year));
  return (
    <Section title={t('link.changes')}>
      <ol>
        {link.stages.map((stage) => (
          <li key={stage.type.id + stage.since} className={`flex items-center gap-2 py-0.5 ${stage === now ? 'font-semibold' : 'text-soft'}`}>
            <TypeSwatch type={stage.type} />
            <span className="flex-1">{local(stage.type.label)}</span>
            <DateButton date={stage.since} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
