/** The subjects that answer what was typed, the best of them in order. */
import type { SearchForm } from './form.ts';
import { EXACT, type Grading, NO_GRADE, WORDS } from './match.ts';
import type { SearchName, SearchNames } from './names.ts';
import type { SearchSubject } from './subjects.ts';

export interface Found {
  readonly subject: SearchSubject;
  /** The name that answered. */
  readonly matched: string;
  /** Lower is better. */
  readonly score: number;
}

type Admits = (subject: SearchSubject) => boolean;

const SHORTEST_WORD = 2;
const SHORTEST_FOREIGN_BEGINNING = 3;

export function find(all: SearchNames, typed: readonly SearchForm[], grading: Grading, limit: number, admits?: Admits): readonly Found[] {
  const found: Found[] = [];
  let best: Found | null = null;
  for (let i = 0; i < all.names.length; i++) {
    for (const form of typed) {
      if (!grading.possible(form, all.spelling[i] ?? 0, all.sound[i] ?? 0, all.heads[i] ?? 0)) continue;
      const name = all.names[i];
      if (name === undefined || (admits !== undefined && !admits(name.subject))) continue;
      const grade = grading.grade(form, name.form);
      if (grade === null || isChance(grade, form, name)) continue;
      const score = scoreOf(grade, name, form.latin);
      if (best !== null && best.subject !== name.subject) {
        keep(found, best, limit);
        best = null;
      }
      if (best === null || score < best.score) best = { subject: name.subject, matched: name.text, score };
    }
  }
  if (best !== null) keep(found, best, limit);
  return found;
}

/** Short texts answer to too much: one letter begins some word of nearly every alias, two begin some foreign name of a country. */
function isChance(grade: number, typed: SearchForm, name: SearchName): boolean {
  const letters = typed.spelling.length;
  if (name.subject.kind === 'place') return letters < SHORTEST_WORD && grade >= WORDS;
  return letters < SHORTEST_FOREIGN_BEGINNING && name.remove > 0 && grade !== EXACT;
}

/** The places of a country under the names that the reader knows, the best connected first. */
export function placesOf(all: SearchNames, country: string, limit: number): readonly Found[] {
  const found: Found[] = [];
  let last: SearchSubject | null = null;
  for (const name of all.names) {
    if (name.subject === last || name.subject.kind === 'country' || name.subject.country !== country) continue;
    last = name.subject;
    keep(found, { subject: name.subject, matched: name.text, score: scoreOf(NO_GRADE, name, name.form.latin) }, limit);
  }
  return found;
}

/** The grade decides; then homes, countries, partners, mentioned; the reader's language; the script typed; the number of links; the shorter name. */
function scoreOf(grade: number, { subject, remove, form }: SearchName, latin: boolean): number {
  const otherScript = form.latin === latin ? 0 : 1;
  const links = 1023 - Math.min(1023, subject.links);
  return ((((grade * 4 + subject.standing) * 4 + remove) * 2 + otherScript) * 1024 + links) * 64 + Math.min(63, form.spelling.length);
}

/** Keeps the best in order. The list is short, so a late comer is compared from its end. */
function keep(found: Found[], candidate: Found, limit: number): void {
  let at = found.length;
  while (at > 0 && candidate.score < (found[at - 1]?.score ?? 0)) at--;
  if (at === limit) return;
  found.splice(at, 0, candidate);
  if (found.length > limit) found.pop();
}
