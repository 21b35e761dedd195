import { expect, it } from 'vitest';
import { textIn } from './localized.ts';

it.each([
  ['the reader’s language', { en: 'City', lt: 'Miestas', local: 'Місто' }, 'lt', 'Miestas'],
  ['English', { pl: 'Miasto', en: 'City', local: 'Місто' }, 'lt', 'City'],
  ['any other language, before the local script', { local: 'Житомир', de: 'Schytomyr', pl: 'Żytomierz' }, 'lt', 'Schytomyr'],
  ['the local name where there is no other', { local: 'Житомир' }, 'lt', 'Житомир'],
  ['nothing where there is no text', {}, 'lt', ''],
] as const)('a text is read in %s', (_what, text, language, expected) => expect(textIn(text, language)).toBe(expected));
