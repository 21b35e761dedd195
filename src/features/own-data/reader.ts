/** The worker that reads, as the dialog speaks with it: one task at a time, each answered once, with progress in between. */
import type { OpenedSource, ReadAnswer, ReadTask } from '../../exchange/read/answer.ts';
import type { TableNetwork } from '../../exchange/read/network-from.ts';
import { startReading } from './start-reading.ts';

/** What a person has given up is over without a word. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';
}

/** The work came to no end: why, and the detail for whoever can mend it. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';

  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code} ${detail}`);
  }
}

export interface ReadingChannel {
  readonly post: (task: ReadTask) => void;
  readonly end: () => void;
}

export interface ReadingListener {
  readonly heard: (answer: ReadAnswer) => void;
  /** The worker itself did not come, or broke. */
  readonly broken: (detail: string) => void;
}

export class Reader {
  #channel: ReadingChannel | null = null;
  #giveUp: (() => void) | null = null;

  /** What was asked before is given up. @throws ReadingError, GivenUpError */
  async open(source: Extract<ReadTask, { kind: 'open' }>['source']): Promise<OpenedSource> {
    this.end();
    const answer = await this.#ask({ kind: 'open', source });
    if (answer.kind !== 'opened') throw new Error('not what was asked for');
    return answer.opened;
  }

  /** Of the table that was opened last. */
  async make(task: Omit<Extract<ReadTask, { kind: 'make' }>, 'kind'>, onProgress: (share: number) => void): Promise<TableNetwork> {
    const answer = await this.#ask({ kind: 'make', ...task }, onProgress);
    if (answer.kind !== 'made') throw new Error('not what was asked for');
    return answer.made;
  }

  /** Stops whatever is being done, and forgets the table. */
  end(): void {
    this.#channel?.end();
    this.#channel = null;
    this.#giveUp?.();
    this.#giveUp = null;
  }

  #ask(task: ReadTask, onProgress: (share: number) => void = () => undefined): Promise<ReadAnswer> {
    return new Promise((resolve, reject) => {
      this.#giveUp?.();
      this.#giveUp = () => reject(new GivenUpError());
      const listener: ReadingListener = {
        heard: (answer) => {
          if (answer.kind === 'progress') onProgress(answer.share);
          else if (answer.kind === 'failed') reject(new ReadingError(answer.code, answer.detail));
          else resolve(answer);
        },
        broken: (detail) => reject(new Error(detail)),
      };
      this.#listener = listener;
      this.#channel ??= startReading({ heard: (answer) => this.#listener?.heard(answer), broken: (detail) => this.#listener?.broken(detail) });
      this.#channel.post(task);
    });
  }

  #listener: ReadingListener | null = null;
}
