/**
 * An act in words. Place names stand as the data hold them, in the nominative: before a colon, or in brackets. So no
 * language needs a case that the data do not have.
 */
import type { Act } from '../domain/choose/acts.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Translator } from './translator.ts';

export function captionText(index: NetworkIndex, { main: { link, event, stage }, parties, joined }: Act, { t, local, short, list }: Translator): string {
  const kind = event === null ? undefined : index.eventKind.get(event.kind);
  const happened = kind === undefined ? local(stage.type.label) : local(kind.label);
  // In brackets, so that the word need not agree with what is planned.
  const what = event?.planned === true ? `${happened} (${t('link.planned')})` : happened;
  const named = (places: typeof parties) => list(places.map(short));
  if (joined.length > 0) {
    const others = parties.filter((place) => !joined.includes(place));
    return t('timeline.captionWhere', { caption: t('timeline.captionParties', { parties: named(joined), what }), place: named(others) });
  }
  const caption =
    parties.length > 2 ? t('timeline.captionParties', { parties: named(parties), what }) : t('timeline.caption', { first: short(link.first), second: short(link.second), what });
  const where = event?.where === undefined ? undefined : index.place.get(event.where);
  return where === undefined ? caption : t('timeline.captionWhere', { caption, place: short(where) });
}
