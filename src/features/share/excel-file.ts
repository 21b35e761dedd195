/** The Excel file, written by a worker of its own that is loaded for it and gone when it is done. */
import type { WorkbookAnswer } from '../../exchange/workbook-worker.ts';
import type { WorkbookTask } from '../../exchange/write/workbook.ts';

const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws Error saying why the file could not be written */
export async function excelFile(task: WorkbookTask): Promise<Blob> {
  const worker = new Worker(new URL('../../exchange/workbook-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<WorkbookAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(task);
    });
    if ('fault' in answer) throw new Error(answer.fault);
    return new Blob([answer.bytes.slice()], { type: EXCEL_TYPE });
  } finally {
    worker.terminate();
  }
}
