/** The network that is shown, for whatever stands under it: it never changes under a mounted tree, so nobody need pass it on. */
import { createContext, useContext } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';

/** null while the data load; what shows the data is mounted only once they are there. */
export const NetworkContext = createContext<NetworkIndex | null>(null);

export function useNetworkIndex(): NetworkIndex {
  const index = useContext(NetworkContext);
  if (index === null) throw new Error('useNetworkIndex needs a network in the NetworkContext above it');
  return index;
}
