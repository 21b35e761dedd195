/** The lists that a person has opened, kept in this browser until closed. What is kept is checked again when it is shown. */
import { createStore, del, get, set, update } from 'idb-keyval';
import type { Columns } from '../../exchange/read/columns.ts';
import type { Decisions } from '../../exchange/read/decisions.ts';
import type { Encoding } from '../../exchange/read/decode.ts';
import type { LeftOutRow, Remark } from '../../exchange/read/left-out-rows.ts';

/** What a list was read from, so that its columns and places can be settled later. */
export interface KeptSource {
  readonly file: Blob;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
  readonly columns: Columns;
  readonly decisions: Decisions;
}

export interface KeptList {
  readonly id: string;
  /** As the person calls it. */
  readonly name: string;
  readonly network: unknown;
  readonly headings: readonly string[];
  readonly leftOut: readonly LeftOutRow[];
  readonly remarks: readonly Remark[];
  readonly source: KeptSource | null;
}

export interface ListName {
  readonly id: string;
  readonly name: string;
  readonly links: number;
}

const NAMES = 'names';
const SHOWN = 'shown';
const COLUMNS = 'columns';

let opened: ReturnType<typeof createStore> | null = null;
/** The database is made when something is first asked of it. */
const store = (): ReturnType<typeof createStore> => {
  opened ??= createStore('partner-cities-atlas', 'lists');
  return opened;
};

/** Every list that is kept, the one opened last first. A browser that keeps nothing has none. */
export async function keptNames(): Promise<readonly ListName[]> {
  return (await get<readonly ListName[]>(NAMES, store()).catch(() => undefined)) ?? [];
}

/** The list that is shown at `?data=local`; null where there is none on this machine. */
export async function shownList(): Promise<KeptList | null> {
  const id = await get<string>(SHOWN, store()).catch(() => undefined);
  return id === undefined ? null : ((await get<KeptList>(id, store()).catch(() => undefined)) ?? null);
}

/** Keeps a list and makes it the one shown. @throws where the browser refuses to keep anything, or has no room */
export async function keepList(list: KeptList, links: number): Promise<void> {
  await set(list.id, list, store());
  await update<readonly ListName[]>(NAMES, (names = []) => [{ id: list.id, name: list.name, links }, ...names.filter(({ id }) => id !== list.id)], store());
  await set(SHOWN, list.id, store());
}

export const showList = (id: string): Promise<void> => set(SHOWN, id, store());

export async function renameList(id: string, name: string): Promise<void> {
  await update<KeptList | undefined>(id, (list) => (list === undefined ? undefined : { ...list, name }), store());
  await update<readonly ListName[]>(NAMES, (names = []) => names.map((one) => (one.id === id ? { ...one, name } : one)), store());
}

/** Forgets a list. */
export async function dropList(id: string): Promise<void> {
  await del(id, store());
  await update<readonly ListName[]>(NAMES, (names = []) => names.filter((one) => one.id !== id), store());
  if ((await get<string>(SHOWN, store())) === id) await del(SHOWN, store());
}

/** Columns are set once for files of the same headings. */
export const columnsFor = (headings: string): Promise<Columns | undefined> => get<Columns>(`${COLUMNS}:${headings}`, store()).catch(() => undefined);
export const keepColumns = (headings: string, columns: Columns): Promise<void> => set(`${COLUMNS}:${headings}`, columns, store()).catch(() => undefined);
