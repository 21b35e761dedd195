/** The data did not come, or are not what they should be: which of the two, why, and the way to try again. */
import { NetworkInvalidError } from '../api/network.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/button.tsx';
import { MessageCard } from '../ui/message-card.tsx';

export function LoadFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useI18n();
  const invalid = error instanceof NetworkInvalidError;
  return (
    <MessageCard title={t(invalid ? 'error.invalidTitle' : 'error.loadTitle')} action={<Button onClick={onRetry}>{t('error.retry')}</Button>}>
      {invalid ? (
        <>
          <p>{t('error.invalidPart')}</p>
          <p className="mt-1 text-xs">{t('error.invalidText', { fault: error.message })}</p>
        </>
      ) : (
        t('error.loadText', { reason: error.message })
      )}
    </MessageCard>
  );
}
