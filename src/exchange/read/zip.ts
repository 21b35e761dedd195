/** What a packed file holds and would become, told from its directory before anything is unpacked. */
import { UnreadableError } from './table.ts';

/** Bytes that a spreadsheet may hold unpacked: ten times what a table of the most rows needs. */
const MOST_UNPACKED = 400 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7;

/** @throws UnreadableError where the directory is damaged, or says that too much is packed */
export function zipKind(bytes: Uint8Array): 'xlsx' | 'ods' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const names: string[] = [];
  let unpacked = 0;
  let at = end === -1 ? view.byteLength : view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    unpacked += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (unpacked > MOST_UNPACKED || names.length > MOST_ENTRIES) throw new UnreadableError('packedTooMuch');
  }
  if (names.includes('content.xml')) return 'ods';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  throw new UnreadableError(names.length === 0 ? 'unreadable' : 'notATable');
}

/** Where the end of the directory stands: in the last bytes, before a remark of at most 65,535. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}
