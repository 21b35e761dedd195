import { type Counts, countsOf } from '../domain/choose/counts.ts';
import { useNetworkIndex } from './network-context.tsx';

/** The counts of the network that is shown. Whoever asks the same question gets the same object, and it is counted once. */
export const useCounts = (): Counts => countsOf(useNetworkIndex());
