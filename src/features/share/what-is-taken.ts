/** In one line what a person takes along: "17 links in 2004, filtered to culture". */
import { FACETS } from '../../domain/choose/facet-rules.ts';
import type { TakenView } from '../../exchange/write/taken-view.ts';
import type { Translator } from '../../i18n/translator.ts';

export function whatIsTaken(view: Omit<TakenView, 'words' | 'origin'>, count: number, { t, local, country }: Pick<Translator, 't' | 'local' | 'country'>): string {
  const { index, filters, year, reading } = view;
  const place = view.place === null ? undefined : index.place.get(view.place);
  const typeNames = index.network.agreementTypes.filter(({ id }) => filters.types?.has(id)).map(({ label }) => midSentence(local(label)));
  const values = FACETS.flatMap(({ id, nameOf }) =>
    [...(filters[id] ?? [])].map((value) => {
      const name = nameOf(value, index, { local, country });
      return id === 'areas' ? midSentence(name) : name;
    }),
  );
  const chosen = [...typeNames, ...values];
  let shown = t(reading === 'new' ? 'table.countNew' : 'table.count', { count, year: String(year) });
  if (place !== undefined) shown = t('share.ofPlace', { shown, place: local(place.names) });
  if (chosen.length > 0) shown = t('share.filtered', { shown, filters: chosen.join(', ') });
  return filters.undated ? shown : t('share.withoutUndated', { shown });
}

/** A label as it stands within a sentence: a capital that only begins it goes, one of an abbreviation stays. */
const midSentence = (label: string): string => label.replace(/^(\p{Lu})(?=\p{Ll}|\s)/u, (letter) => letter.toLocaleLowerCase());
