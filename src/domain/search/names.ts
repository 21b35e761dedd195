/** Every name of everything that can be found, ready to be compared with what is typed. */
import { type SearchForm, searchForms } from './form.ts';
import type { SearchSubject } from './subjects.ts';

export interface SearchName {
  readonly text: string;
  /** How far the name is from the reader's own, 0 to 3. */
  readonly remove: number;
  readonly form: SearchForm;
  readonly subject: SearchSubject;
}

export interface SearchNames {
  /** The names of one subject stand together. */
  readonly names: readonly SearchName[];
  /** The letters of each name, apart from the names: nearly all are ruled out by these, without looking further. */
  readonly spelling: Int32Array;
  readonly sound: Int32Array;
  readonly heads: Int32Array;
}

/** Subjects that are prepared in one go: a few milliseconds of work. */
const SLICE = 500;

/** Prepares the names slice by slice, so that a page with a hundred thousand places does not stand still meanwhile. */
export function* searchNames(subjects: readonly SearchSubject[]): Generator<void, SearchNames> {
  const names: SearchName[] = [];
  for (let i = 0; i < subjects.length; i += SLICE) {
    for (const subject of subjects.slice(i, i + SLICE)) names.push(...namesOf(subject));
    yield;
  }
  return {
    names,
    spelling: Int32Array.from(names, ({ form }) => form.letters.spelling),
    sound: Int32Array.from(names, ({ form }) => form.letters.sound),
    heads: Int32Array.from(names, ({ form }) => form.letters.heads),
  };
}

function namesOf(subject: SearchSubject): SearchName[] {
  const names: SearchName[] = [];
  for (const [text, remove] of subject.names()) {
    for (const form of searchForms(text)) {
      // Most names differ between languages only in what folding takes away; the first, nearest to the reader, stands for all.
      const known = names.some((name) => name.form.spelling === form.spelling && name.form.sound === form.sound);
      if (form.spelling !== '' && !known) names.push({ text, remove, form, subject });
    }
  }
  return names;
}
