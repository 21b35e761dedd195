/** What the page says of itself outside its body: the title and the description, in the reader's language once that is known. */
import { useEffect } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

export function useDocumentWords(): void {
  const { t } = useI18n();
  useEffect(() => {
    document.title = t('app.title');
    document.querySelector('meta[name="description"]')?.setAttribute('content', t('app.description'));
  }, [t]);
}
