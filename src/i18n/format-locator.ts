/** Where in a document a fact stands. The data write the words of the count in English; everything else is the document's own. */
import type { MessageKey } from './messages.ts';

const WORDS = {
  'last paragraph': 'source.at.lastParagraph',
  paragraphs: 'source.at.paragraphs',
  paragraph: 'source.at.paragraph',
  bullets: 'source.at.bullets',
  bullet: 'source.at.bullet',
  caption: 'source.at.caption',
  introduction: 'source.at.introduction',
  and: 'source.at.and',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Counted words stand before a number or as the whole of a part, so that a heading that holds such a word is left as it is. */
const COUNTED = /(?<=^|[,;] )(last paragraph|paragraphs?|bullets?|caption|introduction)(?= \d|$|[,;])|(?<=\d )and(?= \d)/g;

export function formatLocator(at: string, t: (key: MessageKey) => string): string {
  return at.replace(COUNTED, (word) => t(WORDS[word as keyof typeof WORDS]));
}
