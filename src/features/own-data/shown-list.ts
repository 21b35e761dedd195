/** The list that the page shows in place of the atlas's own data: from this browser, or from an address. */
import { type LoadedNetwork, parseNetwork } from '../../api/network.ts';
import type { Network } from '../../domain/network/schema.ts';
import type { LeftOutRow, Remark } from '../../exchange/read/left-out-rows.ts';
import { fetchList } from './fetch-list.ts';
import { type KeptSource, shownList } from './kept-lists.ts';
import { Reader, ReadingError } from './reader.ts';
import { schemeOf } from './scheme.ts';

export interface ShownList extends LoadedNetwork {
  /** By which it is kept; null where it is not. */
  readonly id: string | null;
  readonly name: string;
  /** Host of the address that it comes from; null where it comes from this machine. */
  readonly host: string | null;
  readonly headings: readonly string[];
  readonly leftOutRows: readonly LeftOutRow[];
  readonly remarks: readonly Remark[];
  readonly source: KeptSource | null;
}

/** The list kept in this browser; null where there is none. @throws NetworkInvalidError where what was kept is no network */
export async function localList(): Promise<ShownList | null> {
  const list = await shownList();
  if (list === null) return null;
  const { index, leftOut } = await parseNetwork(list.network);
  const { id, name, headings, leftOut: leftOutRows, remarks, source } = list;
  return { index, leftOut, id, name, host: null, headings, leftOutRows, remarks, source };
}

/** @throws ListFetchError, ReadingError */
export async function listAt(address: string, ours: Network | null, signal: AbortSignal): Promise<ShownList> {
  const bytes = await fetchList(address, signal);
  const url = new URL(address, location.href);
  const name = fileNameIn(url);
  const host = url.host;
  const reader = new Reader();
  signal.addEventListener('abort', () => reader.end());
  try {
    const opened = await reader.open({ bytes, encoding: null, sheet: null });
    if (opened.kind === 'fault') throw new ReadingError(opened.code, opened.detail);
    const rest = { id: null, name, host, source: null };
    if (opened.kind === 'network') return { ...(await parseNetwork(opened.network)), ...rest, leftOut: opened.leftOut, headings: [], leftOutRows: [], remarks: [] };
    const { columns, headings } = opened;
    const year = new Date().getFullYear();
    const { network, leftOut, remarks } = await reader.make({ columns, decisions: { places: new Map() }, ...schemeOf(ours), title: titleOf(name), year }, () => undefined);
    if (network === null) throw new ReadingError('nothingGood', '');
    return { ...(await parseNetwork(network)), ...rest, headings, leftOutRows: leftOut, remarks };
  } finally {
    reader.end();
  }
}

const fileNameIn = (url: URL): string => decodeURIComponent(url.pathname.split('/').findLast((part) => part !== '') ?? '') || url.host;

/** A file's name without its ending, as the title of what is in it. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{2,8}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim() || fileName;
