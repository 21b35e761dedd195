/** What is to be opened: a file, a pasted table, or an address. */
import { type ReactNode, useId, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { Input } from './opening.ts';
import { WhatCanIOpen } from './what-can-i-open.tsx';

const BOX = 'mt-1 block w-full rounded-md border border-edge bg-panel px-3 py-2 text-ink';

/** The endings that a file dialog offers first; whatever is chosen is looked at. */
const ENDINGS = '.csv,.tsv,.txt,.xlsx,.ods,.json,.geojson';

export function SourceSection({ onRead }: { readonly onRead: (input: Input) => void }) {
  const { t } = useI18n();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const input: Input | null =
    file !== null
      ? { kind: 'file', file, name: file.name }
      : text.trim() !== ''
        ? { kind: 'text', text, name: t('own.pasted') }
        : address.trim() !== ''
          ? { kind: 'address', address: address.trim() }
          : null;
  // The last of the three that was touched is the one that is meant.
  const only = (what: { readonly file?: File | null; readonly text?: string; readonly address?: string }) => {
    setFile(what.file ?? null);
    setText(what.text ?? '');
    setAddress(what.address ?? '');
  };
  const choose = (chosen: File | null) => {
    only({ file: chosen });
    if (chosen !== null) onRead({ kind: 'file', file: chosen, name: chosen.name });
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (input !== null) onRead(input);
      }}
    >
      <p>{t('own.intro')}</p>
      <Field label={t('own.file')}>
        {(id) => (
          <input
            id={id}
            type="file"
            accept={ENDINGS}
            className={`${BOX} file:mr-3 file:font-semibold`}
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <Field label={t('own.paste')}>
        {(id) => <textarea id={id} rows={3} spellCheck={false} className={BOX} value={text} onChange={({ currentTarget }) => only({ text: currentTarget.value })} />}
      </Field>
      <Field label={t('own.address')} hint={t('own.addressHint')}>
        {(id, hintId) => (
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            aria-describedby={hintId}
            className={BOX}
            value={address}
            onChange={({ currentTarget }) => only({ address: currentTarget.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit" disabled={input === null}>
          {t('own.read')}
        </Button>
        <WhatCanIOpen />
      </div>
    </form>
  );
}

function Field({ label, hint, children }: { readonly label: string; readonly hint?: string; readonly children: (id: string, hintId: string) => ReactNode }) {
  const id = useId();
  const hintId = useId();
  return (
    <div>
      <label htmlFor={id} className="text-xs font-semibold text-soft">
        {label}
      </label>
      {children(id, hintId)}
      {hint !== undefined && (
        <p id={hintId} className="mt-1 text-xs text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
