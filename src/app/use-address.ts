/** The address bound to React: the parsed view, and one function that changes it. */
import { parseAsString, throttle, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { type AddressView, PARAMETERS, type Parameter, type ParsedAddress, parseAddress, writeAddress } from './address.ts';

const parsers = Object.fromEntries(PARAMETERS.map((name) => [name, parseAsString])) as Record<Parameter, typeof parseAsString>;

/** Browsers limit how often the address may change; while the slider is dragged it follows a few times a second. */
const WRITE_EVERY_MS = 200;

/** "push" makes a new step for the Back button, "replace" changes the present one. Resolves once the address bar has it. */
export type Navigate = (patch: Partial<AddressView>, history: 'push' | 'replace') => Promise<unknown>;

export function useAddress(index: NetworkIndex | null): ParsedAddress & { readonly navigate: Navigate } {
  const [raw, setRaw] = useQueryStates(parsers, { history: 'replace', clearOnDefault: false, limitUrlUpdates: throttle(WRITE_EVERY_MS) });
  const parsed = useMemo(() => parseAddress(raw, index), [raw, index]);
  const extent = index?.network.extent;
  const navigate = useCallback<Navigate>(
    (patch, history) => setRaw(writeAddress(patch, extent ?? { to: Number.NaN }), { history, ...(history === 'push' ? { limitUrlUpdates: throttle(50) } : {}) }),
    [setRaw, extent],
  );
  return useMemo(() => ({ ...parsed, navigate }), [parsed, navigate]);
}
