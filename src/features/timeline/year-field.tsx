/** The year, large; a reader can click it and type another. */
import { type KeyboardEvent, useId, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

/** What has been typed and is no year of the data yet. */
interface Draft {
  readonly text: string;
  /** Whether it cannot become one by typing on. */
  readonly wrong: boolean;
}

/** The four digits of a year, also out of words pasted with it; fewer while it is being typed. */
const digitsOf = (text: string): string => /\d{4}/.exec(text)?.[0] ?? text.replace(/\D/g, '').slice(0, 4);

export function YearField({ year }: { readonly year: number }) {
  const { t } = useI18n();
  const { from, to } = useNetworkIndex().network.extent;
  const { showYear } = useActions();
  const hint = useId();
  // While a year is being typed the field holds the draft, also over the years that a replay goes through meanwhile.
  const [draft, setDraft] = useState<Draft | null>(null);

  const enter = (text: string) => {
    const typed = text.length === 4 ? Number(text) : Number.NaN;
    if (typed >= from && typed <= to) {
      setDraft(null);
      showYear(typed);
    } else setDraft({ text, wrong: text.length === 4 });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && draft !== null) setDraft({ ...draft, wrong: true });
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setDraft(null);
  };

  return (
    <div className="relative">
      <input
        aria-label={t('timeline.typeYear')}
        title={t('timeline.typeYear')}
        aria-invalid={draft?.wrong === true || undefined}
        aria-describedby={draft?.wrong === true ? hint : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={draft?.text ?? year}
        onChange={(event) => enter(digitsOf(event.target.value))}
        onFocus={(event) => event.target.select()}
        onBlur={() => setDraft(null)}
        onKeyDown={onKeyDown}
        className="w-14 cursor-text bg-transparent text-center text-year font-semibold tracking-tight tabular-nums decoration-edge decoration-2 underline-offset-4 hover:underline focus:underline sm:w-22 low:w-16"
      />
      <p
        id={hint}
        role="status"
        className={draft?.wrong === true ? 'absolute bottom-full left-0 z-20 mb-1 w-max max-w-56 rounded-md border border-edge bg-panel px-2 py-1 text-sm shadow-lift' : 'sr-only'}
      >
        {draft?.wrong === true && t('timeline.yearRange', { from: String(from), to: String(to) })}
      </p>
    </div>
  );
}
