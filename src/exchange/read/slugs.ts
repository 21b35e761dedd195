/** Ids made of names: ASCII, and each its own. */
import { fold } from '../../domain/search/forms.ts';

const LONGEST = 60;

/** Makes ids that differ from all that it has made before. A name in a script without Latin letters gets the word given instead. */
export function slugMaker(instead: string): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const words = fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '');
    const base = words === '' ? instead : words;
    for (;;) {
      const before = counts.get(base) ?? 0;
      counts.set(base, before + 1);
      const slug = before === 0 ? base : `${base}-${before + 1}`;
      if (before === 0 || !counts.has(slug)) {
        if (before > 0) counts.set(slug, 1);
        return slug;
      }
    }
  };
}
