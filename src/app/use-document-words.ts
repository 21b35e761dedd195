/** What the page says of itself outside its body: a title that names what is open, and the description, in the reader's language. */
import { useEffect } from 'react';
import { type Subject, underneath } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Translator } from '../i18n/translator.ts';
import { linkName } from '../parts/link-name.ts';

export function useDocumentWords(index: NetworkIndex | null, subject: Subject, isOwn: boolean): void {
  const i18n = useI18n();
  useEffect(() => {
    const { t } = i18n;
    const name = index === null ? null : nameOf(index, subject, i18n);
    const whole = isOwn && index !== null ? `${i18n.local(index.network.title)} · ${t('app.title')}` : t('app.title');
    document.title = name === null ? whole : `${name} · ${whole}`;
    document.querySelector('meta[name="description"]')?.setAttribute('content', t('app.description'));
  }, [i18n, index, subject, isOwn]);
}

/** null while nothing is open that has a name. */
function nameOf(index: NetworkIndex, subject: Subject, i18n: Translator): string | null {
  const open = underneath(subject);
  if (open.kind === 'overview') return null;
  if (open.kind === 'link') {
    const link = index.link.get(open.id);
    return link === undefined ? null : linkName(link, i18n);
  }
  const named = open.kind === 'place' ? index.place.get(open.id) : index.network.networks.find(({ id }) => id === open.id);
  return named === undefined ? null : i18n.local(named.names);
}
