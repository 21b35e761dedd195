/**
 * "Places to settle": names that mean several places, or none that is known. One key chooses and goes on to the next, so that
 * a long list is got through by keyboard alone.
 */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Decisions, type PlaceDecision, takeLargest } from '../../exchange/read/decisions.ts';
import type { PlaceToSettle } from '../../exchange/read/row-reader.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { SettleItem } from './settle-item.tsx';

interface PlacesToSettleProps {
  readonly toSettle: readonly PlaceToSettle[];
  readonly decisions: Decisions;
  readonly onSettle: (key: string, decision: PlaceDecision) => void;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Items on the page at once; the next come as these are settled. */
const SHOWN = 12;

/** The key that leaves a place out. */
const LEAVE_OUT = '0';

export function PlacesToSettle({ toSettle, decisions, onSettle, onDecide }: PlacesToSettleProps) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const goesOn = useRef<number | null>(null);
  const open = toSettle.filter(({ key }) => !decisions.places.has(key));
  const shown = open.slice(0, SHOWN);

  // What was settled has gone; the one that has moved into its place is next.
  useEffect(() => {
    if (goesOn.current === null) return;
    const items = list.current?.children ?? [];
    (items[Math.min(goesOn.current, items.length - 1)] as HTMLElement | undefined)?.querySelector<HTMLElement>('button, input')?.focus();
    goesOn.current = null;
  });

  if (toSettle.length === 0) return null;
  const settle = (at: number, decision: PlaceDecision) => {
    const item = shown[at];
    if (item === undefined) return;
    goesOn.current = at;
    onSettle(item.key, decision);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    const at = [...event.currentTarget.children].findIndex((item) => item.contains(document.activeElement));
    const candidate = shown[at]?.candidates[Number(event.key) - 1];
    if (event.key === LEAVE_OUT) settle(at, { kind: 'none' });
    else if (candidate !== undefined) settle(at, { kind: 'place', candidate });
    else return;
    event.preventDefault();
  };
  return (
    <section aria-labelledby="places-to-settle" className="space-y-2">
      <h3 id="places-to-settle" className="text-base font-semibold">
        {t('own.settle')}
      </h3>
      <p className="text-soft">{open.length === 0 ? t('own.allSettled') : `${t('own.toSettle', { count: open.length })} ${t('own.settleHint')}`}</p>
      {open.some(({ candidates }) => candidates.length > 0) && <Button onClick={() => onDecide(takeLargest(open, decisions))}>{t('own.takeLargest')}</Button>}
      <ul ref={list} aria-labelledby="places-to-settle" className="space-y-2" onKeyDown={onKeyDown}>
        {shown.map((item, at) => (
          <SettleItem key={item.key} item={item} onSettle={(decision) => settle(at, decision)} />
        ))}
      </ul>
    </section>
  );
}
