/** What is wrong with a part of a network, in a sentence. */
import type { NetworkFault } from '../domain/network/fault.ts';
import type { Translator } from './translator.ts';

/** A foreign file may hold ids of any length. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export const faultText = ({ t }: Pick<Translator, 't'>, { code, values }: NetworkFault): string =>
  t(`fault.${code}`, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? shortened(value) : value])));
