/** A list of partners alone: whose it is, a person has to say. */
import { useId, useState } from 'react';
import type { Decisions } from '../../exchange/read/decisions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

const BOX = 'mt-1 block min-h-9 w-full rounded-md border border-edge bg-panel px-3 py-1 text-ink';

export function HomeQuestion({ home, onHome }: { readonly home: Decisions['home']; readonly onHome: (home: Decisions['home']) => void }) {
  const { t } = useI18n();
  const id = useId();
  const [name, setName] = useState(home?.name ?? '');
  const [country, setCountry] = useState(home?.country ?? '');
  const say = (nextName: string, nextCountry: string) => {
    setName(nextName);
    setCountry(nextCountry);
    onHome(nextName.trim() === '' ? undefined : { name: nextName.trim(), country: nextCountry.trim() === '' ? undefined : nextCountry.trim() });
  };
  return (
    <fieldset aria-labelledby={id} className="rounded-md bg-sunken p-3">
      <legend id={id} className="float-left mb-2 font-semibold">
        {t('own.whose')}
      </legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        <label className="text-xs font-semibold text-soft">
          {t('own.whosePlace')}
          <input className={BOX} value={name} onChange={({ currentTarget }) => say(currentTarget.value, country)} />
        </label>
        <label className="text-xs font-semibold text-soft">
          {t('own.whoseCountry')}
          <input className={BOX} value={country} onChange={({ currentTarget }) => say(name, currentTarget.value)} />
        </label>
      </div>
    </fieldset>
  );
}
