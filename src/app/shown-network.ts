/** The one network that the page shows, wherever it comes from: the atlas's own, a list kept in this browser, or a file at an address. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { networkQuery } from '../api/network.ts';
import type { ShownList } from '../features/own-data/shown-list.ts';
import { Part } from '../site/load-part.ts';
import { LOCAL_DATA } from './address.ts';

const lists = new Part(() => import('../features/own-data/shown-list.ts'));

/** Kept as long as the page: what is shown is read once. */
const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  structuralSharing: false,
} as const;

export const listKey = (data: string): readonly [string, string] => ['list', data];

const listQuery = (data: string, ours: () => Promise<{ readonly index: ShownList['index'] } | null>) =>
  queryOptions({
    queryKey: listKey(data),
    queryFn: async ({ signal }): Promise<ShownList | null> => {
      const { localList, listAt } = await lists.loaded();
      if (data === LOCAL_DATA) return localList();
      // Its types may be named as ours are; without ours they are only its own.
      return listAt(data, (await ours())?.index.network ?? null, signal);
    },
    ...KEPT,
  });

/** Why other data are not shown although the address asks for them. */
export type ListTrouble = { readonly kind: 'absent' } | { readonly kind: 'failed'; readonly address: string; readonly code: string; readonly detail: string };

/** @param data as the address has it */
export function useShownNetwork(data: string | null) {
  const client = useQueryClient();
  const ours = () => client.fetchQuery(networkQuery()).catch(() => null);
  const list = useQuery({ ...listQuery(data ?? LOCAL_DATA, ours), enabled: data !== null });
  const missing = data !== null && (list.isError || list.data === null);
  const own = useQuery({ ...networkQuery(), enabled: data === null || missing });
  const trouble = missing ? troubleOf(data, list.error) : null;
  const usesList = data !== null && !missing;
  const { data: loaded, error, isFetching, refetch } = usesList ? list : own;
  return {
    index: loaded?.index ?? null,
    leftOut: loaded?.leftOut ?? null,
    list: usesList ? (list.data ?? null) : null,
    trouble,
    // Trying again is loading again, and no longer the failure of before.
    error: isFetching ? null : error,
    isFetching,
    retry: () => void refetch(),
  };
}

function troubleOf(data: string, error: Error | null): ListTrouble {
  if (data === LOCAL_DATA || error === null) return { kind: 'absent' };
  const [code, detail] = 'code' in error && typeof error.code === 'string' ? [error.code, 'detail' in error ? String(error.detail) : ''] : ['unreadable', error.message];
  return { kind: 'failed', address: data, code, detail };
}
