/** What has been opened and is not shown yet: read, its columns set, its places settled. Headless: it knows the worker and no React. */
import type { Network } from '../../domain/network/schema.ts';
import type { OpenedSource } from '../../exchange/read/answer.ts';
import type { Columns } from '../../exchange/read/columns.ts';
import { type Decisions, NO_DECISIONS, type PlaceDecision } from '../../exchange/read/decisions.ts';
import type { Encoding } from '../../exchange/read/decode.ts';
import type { TableNetwork } from '../../exchange/read/network-from.ts';
import { MOST_BYTES, UnreadableError } from '../../exchange/read/table.ts';
import { fetchList, ListFetchError } from './fetch-list.ts';
import { columnsFor, type KeptSource, keepColumns } from './kept-lists.ts';
import { GivenUpError, Reader, ReadingError } from './reader.ts';
import { schemeOf } from './scheme.ts';
import { titleOf } from './shown-list.ts';

export type Input =
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'address'; readonly address: string };

export interface OpeningState {
  readonly name: string;
  /** Being fetched or read. */
  readonly busy: boolean;
  /** Why nothing could be read: the code and, for whoever can mend it, the detail. */
  readonly fault: { readonly code: string; readonly detail: string } | null;
  readonly opened: Exclude<OpenedSource, { readonly kind: 'fault' }> | null;
  readonly columns: Columns;
  readonly decisions: Decisions;
  /** What the columns and decisions as they are make of the table; null while that is being found out for the first time. */
  readonly made: TableNetwork | null;
  /** Share done of making it, 0 to 1; null at rest. */
  readonly making: number | null;
}

const START: OpeningState = { name: '', busy: false, fault: null, opened: null, columns: {}, decisions: NO_DECISIONS, made: null, making: null };

/** Milliseconds after a change until the network is made anew: somebody who settles places changes several in a second. */
const PATIENCE = 250;

export class Opening {
  readonly #listeners = new Set<() => void>();
  readonly #reader = new Reader();
  #state = START;
  #file: Blob | null = null;
  #encoding: Encoding | null = null;
  #sheet: string | null = null;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  /** @param ours the atlas's own network, by which types and areas are named; null where it did not come */
  constructor(private readonly ours: () => Promise<Pick<Network, 'agreementTypes' | 'areas'> | null>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): OpeningState => this.#state;

  /** What of the present file is kept, so that it can be opened here again. */
  source(): KeptSource | null {
    const { opened, columns, decisions } = this.#state;
    return this.#file === null || opened?.kind !== 'table' ? null : { file: this.#file, encoding: this.#encoding, sheet: this.#sheet, columns, decisions };
  }

  async read(input: Input): Promise<void> {
    this.end();
    const asked = this.#asked;
    const name = input.kind === 'address' ? input.address : input.name;
    this.#encoding = null;
    this.#sheet = null;
    this.#set({ ...START, name, busy: true });
    try {
      const file = input.kind === 'file' ? input.file : new Blob([input.kind === 'text' ? input.text : (await fetchList(input.address, this.#stop.signal)).slice()]);
      if (asked !== this.#asked) return;
      if (file.size > MOST_BYTES) throw new UnreadableError('tooLarge');
      this.#file = file;
      await this.#open();
    } catch (error) {
      this.#fail(error, asked);
    }
  }

  /** A kept list, with what had been set and settled. */
  async reopen(name: string, { file, encoding, sheet, columns, decisions }: KeptSource): Promise<void> {
    this.end();
    const asked = this.#asked;
    this.#file = file;
    this.#encoding = encoding;
    this.#sheet = sheet;
    this.#set({ ...START, name, busy: true, decisions });
    await this.#open(columns).catch((error: unknown) => this.#fail(error, asked));
  }

  /** The file read otherwise: in another encoding, or another of its sheets. */
  async readAs(how: { readonly encoding?: Encoding; readonly sheet?: string }): Promise<void> {
    const { name } = this.#state;
    this.end();
    const asked = this.#asked;
    this.#encoding = how.encoding ?? this.#encoding;
    this.#sheet = how.sheet ?? this.#sheet;
    this.#set({ ...START, name, busy: true });
    await this.#open().catch((error: unknown) => this.#fail(error, asked));
  }

  setColumns(columns: Columns): void {
    const { opened } = this.#state;
    if (opened?.kind === 'table') void keepColumns(keyOf(opened.headings), columns);
    this.#set({ ...this.#state, columns });
    this.#makeSoon();
  }

  setHome(home: Decisions['home']): void {
    const { home: _, ...rest } = this.#state.decisions;
    this.#set({ ...this.#state, decisions: home === undefined ? rest : { ...rest, home } });
    this.#makeSoon();
  }

  decide(decisions: Decisions): void {
    this.#set({ ...this.#state, decisions });
    this.#makeSoon();
  }

  settle(key: string, decision: PlaceDecision): void {
    const { decisions } = this.#state;
    this.decide({ ...decisions, places: new Map([...decisions.places, [key, decision]]) });
  }

  /** Everything that was last set and settled, made; null where that cannot be. */
  async finished(): Promise<TableNetwork | null> {
    clearTimeout(this.#timer);
    if (this.#timer !== undefined || this.#state.making !== null || this.#state.made === null) await this.#make();
    return this.#state.made;
  }

  /** Stops what is being done. */
  end(): void {
    this.#asked += 1;
    this.#stop.abort();
    this.#stop = new AbortController();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#reader.end();
    this.#set({ ...this.#state, busy: false, making: null });
  }

  async #open(columns?: Columns): Promise<void> {
    const asked = this.#asked;
    if (this.#file === null) return;
    const bytes = new Uint8Array(await this.#file.arrayBuffer());
    const opened = await this.#reader.open({ bytes, encoding: this.#encoding, sheet: this.#sheet });
    if (asked !== this.#asked) return;
    if (opened.kind === 'fault') throw new ReadingError(opened.code, opened.detail);
    if (opened.kind === 'network') {
      this.#set({ ...this.#state, busy: false, opened });
      return;
    }
    const remembered = columns ?? (await columnsFor(keyOf(opened.headings)));
    if (asked !== this.#asked) return;
    this.#set({ ...this.#state, busy: false, opened, columns: remembered ?? opened.columns });
    await this.#make();
  }

  #makeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), PATIENCE);
  }

  async #make(): Promise<void> {
    this.#timer = undefined;
    const asked = this.#asked;
    const { columns, decisions, name, opened } = this.#state;
    if (opened?.kind !== 'table') return;
    this.#set({ ...this.#state, making: 0 });
    try {
      const task = { columns, decisions, ...schemeOf(await this.ours()), title: titleOf(name), year: new Date().getFullYear() };
      const made = await this.#reader.make(task, (making) => asked === this.#asked && this.#set({ ...this.#state, making }));
      if (asked === this.#asked) this.#set({ ...this.#state, made, making: null });
    } catch (error) {
      // Given up for a newer one, which tells of itself.
      if (!(error instanceof GivenUpError)) this.#fail(error, asked);
    }
  }

  #fail(error: unknown, asked: number): void {
    if (asked !== this.#asked || error instanceof GivenUpError) return;
    const known = error instanceof ListFetchError || error instanceof UnreadableError || error instanceof ReadingError;
    const fault = known ? { code: error.code, detail: error.detail } : { code: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
    this.#set({ ...this.#state, busy: false, making: null, fault });
  }

  #set(state: OpeningState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const keyOf = (headings: readonly string[]): string => headings.map((heading) => heading.trim().toLowerCase()).join('|');
