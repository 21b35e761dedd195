/** Why nothing could be read, as a person is told. */
import type { MessageKey } from '../../i18n/messages.ts';
import type { Translator } from '../../i18n/translator.ts';

const CODES = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'notText',
  'notATable',
  'unreadable',
  'packedTooMuch',
  'locked',
  'notJson',
  'notOurs',
  'noLines',
  'notAllowed',
  'slow',
  'unreachable',
  'refused',
  'nothingGood',
  'noGazetteer',
] as const;

export function faultMessage({ code, detail }: { readonly code: string; readonly detail: string }, { t }: Pick<Translator, 't'>): string {
  const known = CODES.find((one) => one === code) ?? 'unreadable';
  const key: MessageKey = `own.fault.${known}`;
  const said = t(key);
  return detail === '' || ['unreadable', 'notOurs', 'refused', 'unreachable'].indexOf(known) === -1 ? said : `${said} (${detail.slice(0, 200)})`;
}
