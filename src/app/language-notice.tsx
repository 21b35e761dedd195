/** Says that the language asked for did not come, so that the page speaks another one. */
import { useI18n, useMissingLanguage } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/button.tsx';

export function LanguageNotice() {
  const { t, languageName } = useI18n();
  const missing = useMissingLanguage();
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-30 flex justify-center px-3">
      {missing !== null && (
        <div className="pointer-events-auto flex max-w-lg animate-arrive flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-rule bg-panel px-4 py-1 text-sm shadow-lift">
          <span className="min-w-0">{t('error.language', { language: languageName(missing.language) })}</span>
          <Button onClick={missing.retry}>{t('error.retry')}</Button>
        </div>
      )}
    </div>
  );
}
