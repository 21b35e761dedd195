/** What a bar says in words: a heading, and its links by type. */
import type { ReactNode } from 'react';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';

interface BarCardProps {
  readonly heading: string;
  readonly types: readonly AgreementType[];
  /** Links by type, as in `types`. */
  readonly counts: readonly number[];
  readonly dotted?: boolean;
  /** Where along the bars it stands, 0 to 1: it keeps inside the band. */
  readonly at: number;
  readonly className?: string;
  /** What else is to be said. */
  readonly children?: ReactNode;
}

export function BarCard({ heading, types, counts, dotted = false, at, className = '', children }: BarCardProps) {
  return (
    <div
      className={`pointer-events-none absolute bottom-full z-10 mb-1 w-max max-w-72 rounded-md border border-rule bg-panel px-3 py-1.5 text-left text-sm shadow-lift ${className}`}
      style={at < 0.5 ? { left: `${at * 100}%` } : { right: `${(1 - at) * 100}%` }}
    >
      <p className="font-semibold">{heading}</p>
      <TypeCounts types={types} counts={counts} dotted={dotted} />
      {children}
    </div>
  );
}

interface TypeCountsProps {
  readonly types: readonly AgreementType[];
  readonly counts: readonly number[];
  readonly dotted?: boolean;
}

export function TypeCounts({ types, counts, dotted = false }: TypeCountsProps) {
  const { local, number } = useI18n();
  return types.map((type, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? null : (
      <p key={type.id} className="flex items-center gap-2 text-soft">
        <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} dotted={dotted} />
        <span className="flex-1">{local(type.label)}</span>
        <span className="tabular-nums">{number(count)}</span>
      </p>
    );
  });
}
