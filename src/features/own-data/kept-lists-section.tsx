/** The lists kept in this browser: one is shown, the others wait. */
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { keptNames, type ListName, showList } from './kept-lists.ts';

export function KeptLists({ shown, onSwitch }: { readonly shown: string | null; readonly onSwitch: (to: 'local' | 'ours') => void }) {
  const { t } = useI18n();
  const [lists, setLists] = useState<readonly ListName[]>([]);
  useEffect(() => {
    let gone = false;
    void keptNames().then((names) => gone || setLists(names));
    return () => {
      gone = true;
    };
  }, []);
  if (lists.length === 0) return null;
  const open = (id: string) => void showList(id).then(() => onSwitch('local'));
  return (
    <section aria-label={t('own.kept')} className="space-y-2">
      <h3 className="text-base font-semibold">{t('own.kept')}</h3>
      <ul className="space-y-1">
        {lists.map(({ id, name, links }) => (
          <li key={id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 truncate">
              <span className="font-semibold">{name}</span> <span className="text-soft">{t('overview.linksCount', { count: links })}</span>
            </span>
            {id === shown ? (
              <span className="text-soft">{t('own.isShown')}</span>
            ) : (
              <Button aria-label={t('own.showList', { name })} onClick={() => open(id)}>
                {t('own.showThis')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown !== null && <Button onClick={() => onSwitch('ours')}>{t('own.showOurs')}</Button>}
    </section>
  );
}
