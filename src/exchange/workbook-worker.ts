/** A worker that writes one Excel file: it is told the sheets and answers with the bytes, or with what went wrong. */
import { type WorkbookTask, writeWorkbook } from './write/workbook.ts';

export type WorkbookAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

addEventListener('message', ({ data }: MessageEvent<WorkbookTask>) => {
  writeWorkbook(data).then(
    (bytes) => postMessage({ bytes } satisfies WorkbookAnswer, { transfer: [bytes.buffer] }),
    (error: unknown) => postMessage({ fault: error instanceof Error ? error.message : String(error) } satisfies WorkbookAnswer),
  );
});
