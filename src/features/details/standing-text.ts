import type { Year } from '../../domain/network/date.ts';
import type { Standing } from '../../domain/time/standing.ts';
import type { Translator } from '../../i18n/translator.ts';

/** The line under a link's name. */
export function standingText(standing: Standing, year: Year, { t, date }: Translator): string {
  switch (standing.kind) {
    case 'not-yet':
      return t('link.notYet', { year: String(year) });
    case 'ended':
      return t('link.ended', { date: date(standing.date) });
    case 'term-over':
      return t('link.standing.termOver', { year: String(standing.since) });
    case 'confirmed':
      return t('link.standing.confirmed', { date: date(standing.date) });
    case 'last-confirmed':
      return t('link.standing.lastConfirmed', { date: date(standing.date) });
    case 'never-confirmed':
      return t('link.standing.neverConfirmed');
  }
}
