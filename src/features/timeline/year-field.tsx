/** The year, large; a reader can click it and type another. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

interface YearFieldProps {
  readonly year: number;
}

export function YearField({ year }: YearFieldProps) {
  const { t } = useI18n();
  const { extent } = useNetworkIndex().network;
  const { showYear } = useActions();
  const [draft, setDraft] = useState<string | null>(null);

  // While a year is being typed the field holds the draft; whatever else changes the year ends the draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is about the year having changed, it does not read it.
  useEffect(() => setDraft(null), [year]);

  const enter = (text: string) => {
    setDraft(text);
    const typed = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (typed >= extent.from && typed <= extent.to) showYear(typed);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || event.key === 'Escape') setDraft(null);
    if (event.key === 'Escape') event.stopPropagation();
  };

  return (
    <input
      aria-label={t('timeline.typeYear')}
      title={t('timeline.typeYear')}
      inputMode="numeric"
      maxLength={4}
      value={draft ?? year}
      onChange={(event) => enter(event.target.value.replace(/\D/g, ''))}
      onFocus={(event) => event.target.select()}
      onBlur={() => setDraft(null)}
      onKeyDown={onKeyDown}
      className="-ml-1 w-full rounded-md bg-transparent px-1 text-year font-semibold tracking-tight tabular-nums hover:bg-sunken"
    />
  );
}
