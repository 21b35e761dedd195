/** The last resort: nothing of the page can be shown, perhaps not even its words. So these few are not in a language file. */
import { useLayoutEffect } from 'react';
import type { Language } from '../i18n/languages.ts';
import { Button } from '../ui/button.tsx';
import { MessageCard } from '../ui/message-card.tsx';
import { endStartPage } from './start-page.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: { title: 'Something went wrong', text: 'The page cannot be shown. A part of it may not have come, or the connection may be down.', retry: 'Try again' },
  lt: { title: 'Įvyko klaida', text: 'Puslapio parodyti nepavyko. Galbūt nebuvo įkelta kuri nors jo dalis arba nėra interneto ryšio.', retry: 'Bandyti dar kartą' },
  lv: { title: 'Radās kļūda', text: 'Lapu nevar parādīt. Iespējams, kāda tās daļa nav ielādēta vai nav interneta savienojuma.', retry: 'Mēģināt vēlreiz' },
  uk: { title: 'Сталася помилка', text: 'Сторінку не вдалося показати. Можливо, не завантажилася якась її частина або немає з’єднання з інтернетом.', retry: 'Спробувати ще раз' },
};

export function PlainFailure({ language, reason }: { readonly language: Language; readonly reason: string }) {
  const { title, text, retry } = WORDS[language];
  useLayoutEffect(() => {
    endStartPage();
  }, []);
  return (
    <main lang={language} className="flex h-full items-center justify-center p-4">
      <MessageCard title={title} action={<Button onClick={() => location.reload()}>{retry}</Button>}>
        <p>{text}</p>
        <p className="mt-2" lang="en">
          {reason}
        </p>
      </MessageCard>
    </main>
  );
}
