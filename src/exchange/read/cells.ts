/** What the cells of some columns mean. */
import { fold } from '../../domain/search/forms.ts';

/** Beginnings of words by which a status says that a link is over, in the seven languages; whole words in quotation marks. */
const OVER =
  'ended terminat inactive cancel expire dissolv former closed suspend "former" neaktyv nutrauk pasibaig nebegalioj baigt neaktīv izbeigt beigts pārtraukt неактив припин розірв завершен заверш недійсн закінч beendet inaktiv aufgelöst ruhend ehemalig nieaktyw zakończ zawiesz rozwiąz неактив расторг прекращ приостан недейств'
    .split(' ')
    .map((word) => fold(word));

/** Whether a status says that the link no longer exists. */
export const isOver = (status: string): boolean =>
  status !== '' &&
  fold(status)
    .split(' ')
    .some((word) => OVER.some((beginning) => word.startsWith(beginning)));

/** The items of a list in one cell. */
export const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(cell.includes(';') || cell.includes('|') ? /[;|]/ : /[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const WEB_ADDRESS = /https?:\/\/[^\s<>"|]+/i;

/** The first address of the web in a text; null without one. */
export function addressIn(text: string): string | null {
  const found = WEB_ADDRESS.exec(text)?.[0].replace(/[.,;)\]]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : null;
}
