/** A fault in the curated dataset, told so that its editor finds the place. */
export interface Fault {
  /** Path from the project's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export const describeFault = ({ file, line, column, message }: Fault): string => `${file}:${line}:${column}  ${message}`;

/** Raised by the build with every fault found, not just the first. */
export class DatasetError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`The dataset has ${count}:\n${faults.map((fault) => `  ${describeFault(fault)}`).join('\n')}`);
    this.name = 'DatasetError';
    this.faults = faults;
  }
}
