/** The address bound to React: one store for the page, and what it says now. */
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { type Address, AddressStore } from './address-store.ts';

export function useAddress(): { readonly store: AddressStore; readonly address: Address } {
  const [store] = useState(() => new AddressStore(window));
  const address = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => {
    return store.connect();
  }, [store]);
  return { store, address };
}

/** The network by which the address is read. Set before anything is painted, so that a network is never seen with a view that was parsed without it. */
export function useAddressNetwork(store: AddressStore, index: NetworkIndex | null): void {
  useLayoutEffect(() => {
    store.setNetwork(index);
  }, [store, index]);
}
