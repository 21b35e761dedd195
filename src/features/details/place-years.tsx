/** A place's links by the year they were formed, as a small chart. In the atlas a wide screen has the timeline, which shows the same; on a phone the sheet may cover that. */
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useOwnPage } from '../../parts/own-page.ts';
import { useCounts } from '../../parts/use-counts.ts';
import { typeColorStyle } from '../../ui/type-color.ts';

interface PlaceYearsProps {
  readonly placeId: string;
  readonly year: number;
}

const BLOCK = 5;

export function PlaceYears({ placeId, year }: PlaceYearsProps) {
  const { t } = useI18n();
  const index = useNetworkIndex();
  const page = useOwnPage();
  const { bars, highest } = useCounts().overTime(NO_FILTERS, placeId);
  const types = index.network.agreementTypes;
  const filled = bars.filter((bar) => bar.total > 0);
  if (filled.length < 2) return null;
  const text = filled.map((bar) => t('details.linksPerYearText', { year: String(bar.year), count: bar.total })).join(', ');
  return (
    <figure className={`m-0 ${page === null ? 'sm:hidden' : ''}`}>
      <figcaption className="mb-1 text-xs text-faint">{t('details.linksPerYear')}</figcaption>
      <svg role="img" aria-label={text} viewBox={`0 0 ${bars.length * 10} ${highest * BLOCK + 3}`} preserveAspectRatio="none" className="block h-9 w-full">
        <rect x={0} y={highest * BLOCK + 1} width={bars.length * 10} height={0.6} fill="var(--rule)" />
        {bars.map((bar, i) => {
          let y = highest * BLOCK;
          return bar.byType.map((count, k) => {
            const type = types[k];
            if (count === 0 || type === undefined) return null;
            y -= count * BLOCK;
            return (
              <rect
                key={type.id}
                x={i * 10 + 1}
                y={y}
                width={8}
                height={count * BLOCK - 0.4}
                opacity={bar.year <= year ? 1 : 0.3}
                className="type-color forced-color-adjust-none"
                style={typeColorStyle(type)}
                fill="var(--type)"
              >
                <title>{t('details.linksPerYearText', { year: String(bar.year), count: bar.total })}</title>
              </rect>
            );
          });
        })}
      </svg>
    </figure>
  );
}
