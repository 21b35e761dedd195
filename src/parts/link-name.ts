import type { IndexedLink } from '../domain/network/network-index.ts';
import type { Translator } from '../i18n/translator.ts';

/** A link as headings, lists and the map's labels name it. */
export const linkName = ({ first, second }: Pick<IndexedLink, 'first' | 'second'>, { t, short }: Translator): string =>
  t('link.heading', { first: short(first), second: short(second) });
