/**
 * Where in a document a fact stands. The data write the words of the count in English and before the number ("paragraphs 1, 3
 * and 9"); each language has its own word and its own order. Everything else is the document's own.
 */
import type { MessageKey } from './messages.ts';

const COUNTED = {
  paragraph: 'source.at.paragraph',
  paragraphs: 'source.at.paragraphs',
  bullet: 'source.at.bullet',
  bullets: 'source.at.bullets',
  caption: 'source.at.caption',
} as const satisfies Readonly<Record<string, MessageKey>>;

const WHOLE = {
  'last paragraph': 'source.at.lastParagraph',
  introduction: 'source.at.introduction',
  'date line': 'source.at.dateLine',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A part begins the locator or follows a comma or a semicolon, so that a heading that holds such a word is left as it is. */
const PARTS = /(?<=^|[,;] )(?:(paragraphs?|bullets?|caption) (\d+(?:(?:–|, | and )\d+)*)|(last paragraph|introduction|date line))(?=$|[,;])/g;

export function formatLocator(at: string, t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string): string {
  const numbers = (text: string): string => text.replace(/\d+/g, (n) => t('source.at.number', { n })).replace(' and ', ` ${t('source.at.and')} `);
  return at.replace(PARTS, (_part, counted: keyof typeof COUNTED | undefined, count: string, whole: keyof typeof WHOLE) =>
    counted === undefined ? t(WHOLE[whole]) : t(COUNTED[counted], { n: numbers(count) }),
  );
}
