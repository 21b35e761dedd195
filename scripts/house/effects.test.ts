/** What an effect returns React calls when the effect is over: a function, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * An effect whose arrow has no braces returns whatever its last call gives. The types do not tell: `scrollTo` is declared to
 * give nothing, and gives a promise in browsers to come, on which React ends the page.
 */
const BARE = /\buse(?:Layout|Insertion)?Effect\(\s*(?!\(\) => \{)[^;]*?[,;]/g;

const bareIn = (source: string): readonly string[] => [...source.matchAll(BARE)].map(([text]) => text);

it('an effect written without braces is found, and one with braces is none', () => {
  expect(bareIn('useEffect(() => element.scrollTo({ top: 0 }), [element]);')).toHaveLength(1);
  expect(bareIn('useLayoutEffect(\n  () =>\n    element.scrollTo({ top: 0 }),\n  [element],\n);')).toHaveLength(1);
  expect(bareIn('useEffect(listen, [element]);')).toHaveLength(1);
  expect(bareIn('useEffect(() => {\n  element.scrollTo({ top: 0 });\n}, [element]);\nconst onKey = useEffectEvent(() => close());')).toEqual([]);
});

it('every effect says in braces what it returns, a function or nothing', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const wrong = sources.flatMap((file) => bareIn(readFileSync(join('src', file), 'utf8')).map((text) => `${file}: ${text}`));
  expect(wrong).toEqual([]);
});
