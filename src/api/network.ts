/** The published network: fetched, read with the rules that published it, and indexed; what is at fault is left out and said. */
import { queryOptions } from '@tanstack/react-query';
import type { NetworkFault } from '../domain/network/fault.ts';
import type { LeftOut } from '../domain/network/left-out.ts';
import { indexNetwork, type NetworkIndex } from '../domain/network/network-index.ts';
import { siteUrl } from '../site/addresses.ts';
import { loadPart } from '../site/load-part.ts';
import { fetchText } from './fetch-text.ts';

export const NETWORK_URL = siteUrl('data/network.json');

/** Seconds without a word from the host after which the attempt is over. */
const SILENCE = 20;

/** The file came, and nothing of it can be shown: it is not JSON, or not a network. The message names the first part at fault. */
export class NetworkInvalidError extends Error {
  override readonly name = 'NetworkInvalidError';
  /** Null where the text is not JSON. */
  readonly fault: NetworkFault | null;

  constructor(message: string, fault: NetworkFault | null = null) {
    super(message);
    this.fault = fault;
  }
}

export interface LoadedNetwork {
  readonly index: NetworkIndex;
  /** Parts of the file that were at fault and are not in the index. */
  readonly leftOut: readonly LeftOut[];
}

const describeFault = ({ path, code, values }: NetworkFault): string =>
  `${path.length === 0 ? 'network' : path.join('.')}: ${values['problem'] ?? [code, ...Object.values(values)].join(' ')}`;

/** What knows a network that is free of faults. */
const loadTest = () => import('../domain/network/whole-network.ts');

/**
 * What tells faults apart is fetched only where there is one.
 *
 * @throws NetworkInvalidError naming the first part that does not fit, where nothing can be shown
 */
export async function parseNetwork(value: unknown): Promise<LoadedNetwork> {
  const { wholeNetwork } = await loadPart(loadTest);
  const whole = wholeNetwork(value);
  if (whole !== null) return { index: indexNetwork(whole), leftOut: [] };
  const { readNetwork } = await loadPart(() => import('../domain/network/read-network.ts'));
  const { network, faults, leftOut } = readNetwork(value);
  if (network !== null) return { index: indexNetwork(network), leftOut };
  const [first = null] = faults;
  throw new NetworkInvalidError(first === null ? 'network' : describeFault(first), first);
}

async function fetchNetwork(signal: AbortSignal): Promise<LoadedNetwork> {
  // It comes while the file does; whether it came is asked where it is needed.
  loadTest().catch(() => undefined);
  const text = await fetchText(NETWORK_URL, signal, SILENCE);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NetworkInvalidError('not JSON');
  }
  return parseNetwork(value);
}

export const networkQuery = () =>
  queryOptions({
    queryKey: ['network', NETWORK_URL],
    queryFn: ({ signal }) => fetchNetwork(signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  });
