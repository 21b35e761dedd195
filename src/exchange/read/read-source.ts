/** What a person has opened, whatever it is: a network in our own format, or a table with its sheets. */
import type { LeftOut } from '../../domain/network/left-out.ts';
import { readNetwork } from '../../domain/network/read-network.ts';
import type { Network } from '../../domain/network/schema.ts';
import { decode, type Encoding } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { isFields } from './geojson.ts';
import { jsonTable } from './json.ts';
import { type FaultCode, MOST_BYTES, MOST_ROWS, type Table, tableOf, UnreadableError } from './table.ts';
import { readWorkbook } from './workbook.ts';
import { isZip } from './zip.ts';

export interface Source {
  readonly bytes: Uint8Array;
  /** Chosen by the person where what was told is wrong. */
  readonly encoding: Encoding | null;
  /** Name of the chosen sheet; the first with a table otherwise. */
  readonly sheet: string | null;
}

export type Opened =
  | { readonly kind: 'network'; readonly network: Network; readonly leftOut: readonly LeftOut[] }
  | {
      readonly kind: 'table';
      readonly table: Table;
      /** Null where the file is no plain text. */
      readonly encoding: Encoding | null;
      /** Names of all sheets; none where there are no sheets. */
      readonly sheets: readonly string[];
      readonly sheet: string | null;
    }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly detail: string };

/** Never rejects: what cannot be read is a fault. */
export async function readSource(source: Source): Promise<Opened> {
  try {
    return await opened(source);
  } catch (error) {
    if (error instanceof UnreadableError) return { kind: 'fault', code: error.code, detail: error.detail };
    return { kind: 'fault', code: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function opened({ bytes, encoding, sheet }: Source): Promise<Opened> {
  if (bytes.length > MOST_BYTES) throw new UnreadableError('tooLarge');
  if (bytes.length === 0) throw new UnreadableError('empty');
  if (isZip(bytes)) return fromSheets(bytes, sheet);
  const decoded = decode(bytes, encoding);
  const start = decoded.text.trimStart().slice(0, 1);
  if (start === '{' || start === '[') {
    const json = parsed(decoded.text);
    if (json !== undefined) return fromJson(json.value, decoded.encoding);
    // A pasted list of bracketed coordinates begins like JSON.
    if (start === '{') throw new UnreadableError('notJson');
  }
  return { kind: 'table', table: tableOf(readDelimited(decoded.text)), encoding: decoded.encoding, sheets: [], sheet: null };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

function fromJson(value: unknown, encoding: Encoding): Opened {
  if (isFields(value) && value['format'] === 'partner-cities-network') {
    const { network, leftOut, faults } = readNetwork(value);
    if (network === null) throw new UnreadableError('notOurs', faults[0]?.path.join('.') ?? '');
    return { kind: 'network', network, leftOut };
  }
  const table = jsonTable(value);
  if (table.rows.length > MOST_ROWS) throw new UnreadableError('tooManyRows', String(table.rows.length));
  return { kind: 'table', table, encoding, sheets: [], sheet: null };
}

async function fromSheets(bytes: Uint8Array, chosen: string | null): Promise<Opened> {
  const sheets = await readWorkbook(bytes);
  const names = sheets.map(({ name }) => name);
  let first: unknown = new UnreadableError('empty');
  for (const { name, rows, merged } of sheets) {
    if (chosen !== null && name !== chosen) continue;
    try {
      return { kind: 'table', table: tableOf(rows, merged), encoding: null, sheets: names, sheet: name };
    } catch (error) {
      if (error instanceof UnreadableError && error.code === 'tooManyRows') throw error;
      if (name === (chosen ?? names[0])) first = error;
    }
  }
  throw first;
}
