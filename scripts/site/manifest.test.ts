import { expect, it } from 'vitest';
import { type Manifest, withImports } from './manifest.ts';

const manifest: Manifest = {
  'main.tsx': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'] },
  'engine.ts': { file: 'assets/engine.js', imports: ['_shared.js', 'main.tsx'] },
  '_shared.js': { file: 'assets/shared.js' },
};

it('a script counts with all that it needs, and each file once', () => {
  expect([...withImports(manifest, ['engine.ts', 'main.tsx'])]).toEqual(['assets/engine.js', 'assets/shared.js', 'assets/index.js']);
});

it('a script that was renamed is an error, not a saving', () => {
  expect(() => withImports(manifest, ['map-engine.ts'])).toThrow('"map-engine.ts"');
});
