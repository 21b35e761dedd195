import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './testing/small-dataset.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

const read = (text: string): YamlFile => inFolder({ 'a.yaml': text }, (root) => readYamlFile(join(root, 'data', 'a.yaml'), root));

const TEXT = `# a comment
- id: one
  places: [a, b]   # another
  stages:
    - { type: treaty, since: "2003" }
    - type: ties
- id: two
`;

describe('a YAML file', () => {
  it('gives its values, comments or not', () => {
    expect(read(TEXT).value).toEqual([{ id: 'one', places: ['a', 'b'], stages: [{ type: 'treaty', since: '2003' }, { type: 'ties' }] }, { id: 'two' }]);
  });

  it.each([
    [[0, 'id'], 2, 3],
    [[0, 'places', 1], 3, 15],
    [[0, 'stages', 0, 'since'], 5, 23],
    [[0, 'stages', 1, 'type'], 6, 7],
    [[1, 'id'], 7, 3],
    [[1], 7, 3],
    [[], 2, 1],
  ] as const)('knows the line and column of %j', (path, line, column) => {
    expect(read(TEXT).fault(path, 'here')).toEqual({ file: join('data', 'a.yaml'), line, column, message: 'here' });
  });

  it.each([
    ['a key that is missing', [0, 'stages', 1, 'since'], 6],
    ['an entry that is missing', [5, 'id'], 2],
    ['a path into a word', [0, 'id', 'deeper'], 2],
  ] as const)('shows the nearest that exists for %s', (_what, path, line) => expect(read(TEXT).fault(path, '').line).toBe(line));

  it('with tabs, two equal keys or an open quotation mark is at fault, and has no value', () => {
    for (const [text, line] of [
      ['a: 1\nb:\n\t- c', 3],
      ['a: 1\nb: 2\na: 3', 3],
      ['a: 1\nb: "x', 2],
    ] as const) {
      const { syntaxFaults, value } = read(text);
      expect(syntaxFaults.map((fault) => fault.line)).toContain(line);
      expect(syntaxFaults[0]?.message).not.toMatch(/at line|\n/);
      expect(value).toBeNull();
    }
  });

  it('that is empty still has a first line', () => expect(read('').fault([], 'here')).toMatchObject({ line: 1 }));

  it('that is missing says so', () => {
    const file = inFolder({}, (root) => readYamlFile(join(root, 'data', 'b.yaml'), root));
    expect(file.syntaxFaults).toEqual([{ file: join('data', 'b.yaml'), line: 1, column: 1, message: 'the file is missing' }]);
    expect(file.fault(['x'], 'here')).toMatchObject({ line: 1, message: 'here' });
  });
});
