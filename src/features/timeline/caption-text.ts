/**
 * A caption in words. Place names stand as the data hold them, in the nominative: before a colon, or in brackets. So no
 * language needs a case that the data do not have.
 */
import type { Happening } from '../../domain/choose/happenings.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Translator } from '../../i18n/translator.ts';

export function captionText(index: NetworkIndex, { link, event, stage }: Happening, { t, local, short }: Translator): string {
  const kind = event === null ? undefined : index.eventKind.get(event.kind);
  const what = kind === undefined ? local(stage.type.label) : local(kind.label);
  const caption = t('timeline.caption', {
    first: short(link.first),
    second: short(link.second),
    // In brackets, so that the word need not agree with what is planned.
    what: event?.planned === true ? `${what} (${t('link.planned')})` : what,
  });
  const where = event?.where === undefined ? undefined : index.place.get(event.where);
  return where === undefined ? caption : t('timeline.captionWhere', { caption, place: short(where) });
}
