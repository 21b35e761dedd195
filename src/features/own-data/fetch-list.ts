/** A file at an address that a person or a link names: within limits, and without telling its host who asks. */
import { MOST_BYTES, UnreadableError } from '../../exchange/read/table.ts';

/** Milliseconds until the whole file has to be there. */
const LIMIT = 20_000;

/** The file could not be fetched, and why. */
export class ListFetchError extends Error {
  override readonly name = 'ListFetchError';

  constructor(
    readonly code: 'notAllowed' | 'slow' | 'unreachable' | 'refused',
    readonly detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}

/** Where an address leads from this page; null for what may not be opened: neither https nor this site itself. */
export function listAddress(text: string, page: string): URL | null {
  if (!URL.canParse(text, page)) return null;
  const url = new URL(text, page);
  return url.protocol === 'https:' || url.origin === new URL(page).origin ? url : null;
}

/** @throws ListFetchError, or UnreadableError for a file that is too large */
export async function fetchList(text: string, signal: AbortSignal): Promise<Uint8Array> {
  const url = listAddress(text, location.href);
  if (url === null) throw new ListFetchError('notAllowed', text);
  const stop = AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
  try {
    const response = await fetch(url, { signal: stop, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new ListFetchError('refused', `HTTP ${response.status}`);
    // A redirection may lead to where the address itself would not have been let.
    if (response.url !== '' && listAddress(response.url, location.href) === null) throw new ListFetchError('notAllowed', response.url);
    return await readAll(response);
  } catch (error) {
    if (error instanceof ListFetchError || error instanceof UnreadableError) throw error;
    if (stop.aborted && !signal.aborted) throw new ListFetchError('slow');
    throw new ListFetchError('unreachable', error instanceof Error ? error.message : String(error));
  }
}

async function readAll(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) break;
    length += piece.value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new UnreadableError('tooLarge');
    }
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
