/** Gives the page its messages taken apart already, in place of their ICU text. */
import type { Plugin } from 'vite';
import { compileMessages } from './compile-message.ts';

const MESSAGES = /\/src\/i18n\/messages\/[a-z]+\.json$/;

export function messages(): Plugin {
  return {
    name: 'partner-cities-messages',
    // Before the file becomes a module.
    enforce: 'pre',
    transform: {
      filter: { id: MESSAGES },
      handler: (code) => ({ code: JSON.stringify(compileMessages(JSON.parse(code) as Readonly<Record<string, string>>)), map: null }),
    },
  };
}
