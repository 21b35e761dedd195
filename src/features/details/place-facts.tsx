/**
 * The lines under a place's name: what it is called at home, what it was called before, where its point is drawn. What is
 * general knowledge stands together under one mark, apart from what a document says.
 */
import type { Basis, Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { BasisLine } from './basis-line.tsx';

interface Fact {
  readonly key: string;
  readonly text: string;
  readonly basis: Basis | undefined;
}

export function PlaceFacts({ place }: { readonly place: Place }) {
  const { t, local, list } = useI18n();
  const shown = local(place.names);
  const own = place.names['local'];
  const facts: readonly Fact[] = [
    ...((place.formerly ?? []).length === 0
      ? []
      : [{ key: 'formerly', text: t('details.formerly', { names: list((place.formerly ?? []).map(local)) }), basis: place.basis?.formerly }]),
    ...(place.seat === undefined ? [] : [{ key: 'seat', text: t('details.seat', { seat: local(place.seat) }), basis: place.basis?.seat }]),
    ...(place.note === undefined ? [] : [{ key: 'note', text: local(place.note), basis: place.basis?.note }]),
  ];
  const known = facts.filter(({ basis }) => basis === 'general-knowledge');
  const hasOwnName = own !== undefined && own !== shown;
  if (!hasOwnName && facts.length === 0) return null;
  return (
    <div className="space-y-1 text-sm text-soft">
      {hasOwnName && (
        <p>
          {t('details.localName')}: <span className="text-ink">{own}</span>
        </p>
      )}
      {facts
        .filter((fact) => !known.includes(fact))
        .map(({ key, text, basis }) => (
          <div key={key}>
            <p className="text-ink">{text}</p>
            <BasisLine basis={basis} />
          </div>
        ))}
      {known.length > 0 && (
        <div className="border-l-2 border-dotted border-rule pl-3">
          {known.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
          <BasisLine basis="general-knowledge" />
        </div>
      )}
    </div>
  );
}
