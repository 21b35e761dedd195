/** One name to settle: its candidates with what tells them apart, the coordinates for a place that is unknown, or leaving it out. */
import { type FormEvent, useState } from 'react';
import { distanceKm } from '../../domain/geo/great-circle.ts';
import { isOnEarth, pointOf } from '../../exchange/read/coordinates.ts';
import type { PlaceDecision } from '../../exchange/read/decisions.ts';
import type { Candidate } from '../../exchange/read/resolver.ts';
import type { PlaceToSettle } from '../../exchange/read/row-reader.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';

/** As many as there are digits. */
const OFFERED = 9;

export function SettleItem({ item, onSettle }: { readonly item: PlaceToSettle; readonly onSettle: (decision: PlaceDecision) => void }) {
  const { t, country, number, local } = useI18n();
  const { name, country: code, rows, candidates, near } = item;
  const told = ({ name: called, names, region, country: of, population, lng, lat }: Candidate): string =>
    [
      local({ ...names, local: called }),
      ...(region === undefined ? [] : [region]),
      ...(code === undefined ? [country(of)] : []),
      ...(population > 0 ? [t('own.population', { count: number(population) })] : []),
      ...(near === null ? [] : [t('own.away', { km: number(Math.round(distanceKm(near, { lng, lat }))) })]),
    ].join(' · ');
  return (
    <li className="rounded-md border border-rule p-2">
      <p>
        <span className="font-semibold">{name}</span>
        {code !== undefined && <span className="text-soft">, {country(code)}</span>}{' '}
        <span className="text-xs text-soft">{t('own.inRows', { count: rows.length, line: rows[0] ?? 0 })}</span>
      </p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {candidates.slice(0, OFFERED).map((candidate, i) => (
          <Button key={candidate.id} className="text-left font-normal" onClick={() => onSettle({ kind: 'place', candidate })}>
            <kbd className="font-semibold text-soft">{i + 1}</kbd> {told(candidate)}
          </Button>
        ))}
        <Button className="font-normal" onClick={() => onSettle({ kind: 'none' })}>
          <kbd className="font-semibold text-soft">0</kbd> {t('own.leaveOut')}
        </Button>
        <ByCoordinates name={name} onSettle={onSettle} />
      </div>
    </li>
  );
}

function ByCoordinates({ name, onSettle }: { readonly name: string; readonly onSettle: (decision: PlaceDecision) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const point = pointOf(text);
  const good = point !== null && isOnEarth(point);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (good) onSettle({ kind: 'at', ...point });
  };
  return (
    <form className="flex items-center gap-1.5" onSubmit={submit}>
      <input
        aria-label={t('own.coordinatesOf', { name })}
        aria-invalid={text !== '' && !good}
        placeholder="54.68, 25.28"
        className="min-h-9 w-32 rounded-md border border-edge bg-panel px-2 text-ink"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {good && <Button type="submit">{t('own.here')}</Button>}
    </form>
  );
}
