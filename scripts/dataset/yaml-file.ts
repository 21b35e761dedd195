/** One YAML file with the position of every value, so that a fault can name its line. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

export interface YamlFile {
  /** Path from the project's folder. */
  readonly file: string;
  readonly value: unknown;
  readonly syntaxFaults: readonly Fault[];
  /** A fault at the value that the path leads to, or at the nearest enclosing value that exists. */
  readonly fault: (path: Path, message: string) => Fault;
}

export function readYamlFile(absolutePath: string, root: string): YamlFile {
  const file = relative(root, absolutePath);
  if (!existsSync(absolutePath)) {
    const missing: Fault = { file, line: 1, column: 1, message: 'the file is missing' };
    return { file, value: null, syntaxFaults: [missing], fault: (_path, message) => ({ ...missing, message }) };
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(absolutePath, 'utf8'), { lineCounter: lines });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    file,
    value: document.errors.length === 0 ? document.toJS() : null,
    syntaxFaults: document.errors.map((error) => ({ file, ...at(error.pos[0]), message: withoutPosition(error.message) })),
    fault: (path, message) => ({ file, ...at(offsetOf(document.contents, path)), message }),
  };
}

/** The parser repeats the position and shows the line; a fault names its position itself. */
const withoutPosition = (message: string): string => (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');

function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents;
  let offset = startOf(contents);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (node === undefined) return offset;
      offset = startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number => (node !== null && typeof node === 'object' && 'range' in node ? ((node.range as number[] | null)?.[0] ?? 0) : 0);
