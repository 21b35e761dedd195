/** The published network: fetched, validated with the schema that published it, and indexed. */
import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { indexNetwork, type NetworkIndex } from '../domain/network/network-index.ts';
import { networkSchema } from '../domain/network/schema.ts';
import { siteUrl } from '../site/addresses.ts';

export const NETWORK_URL = siteUrl('data/network.json');

/** The file did not come: no connection, no file, or only a part of it. */
export class NetworkLoadError extends Error {
  override readonly name = 'NetworkLoadError';
}

/** The file came, and it is not JSON or a part of it is not what the format says. The message names the part. */
export class NetworkInvalidError extends Error {
  override readonly name = 'NetworkInvalidError';
}

const describeIssue = (issue: z.core.$ZodIssue | undefined): string =>
  issue === undefined ? 'unknown' : `${issue.path.length === 0 ? 'network' : issue.path.join('.')}: ${issue.message}`;

/** @throws NetworkInvalidError naming the first part that does not fit */
export function parseNetwork(value: unknown): NetworkIndex {
  const parsed = networkSchema.safeParse(value);
  if (!parsed.success) throw new NetworkInvalidError(describeIssue(parsed.error.issues[0]));
  try {
    return indexNetwork(parsed.data);
  } catch (error) {
    throw new NetworkInvalidError(error instanceof Error ? error.message : String(error));
  }
}

async function fetchNetwork(signal: AbortSignal): Promise<NetworkIndex> {
  const failed = (error: unknown): never => {
    throw new NetworkLoadError(error instanceof Error ? error.message : String(error));
  };
  const response = await fetch(NETWORK_URL, { signal }).catch(failed);
  if (!response.ok) throw new NetworkLoadError(`HTTP ${response.status}`);
  const text = await response.text().catch(failed);
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
