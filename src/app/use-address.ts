/** The address bound to React: one store for the page, and what it says now. */
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { type Address, AddressStore } from './address-store.ts';

export function useAddress(index: NetworkIndex | null): { readonly store: AddressStore; readonly address: Address } {
  const [store] = useState(() => new AddressStore(window));
  const address = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => {
    return store.connect();
  }, [store]);
  // Before anything is painted, so that a network is never seen with a view that was parsed without it.
  useLayoutEffect(() => {
    store.setNetwork(index);
  }, [store, index]);
  return { store, address };
}
