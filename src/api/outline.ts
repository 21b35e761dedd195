/** The land for painted pictures: fetched when a picture is painted, from the files that lie beside the basemap's tiles. */
import { queryOptions } from '@tanstack/react-query';
import { type Outline, type OutlineName, outlineFile } from '../domain/geo/outline.ts';
import { siteUrl } from '../site/addresses.ts';

const OUTLINE_FOLDER = siteUrl('basemap');

/** @throws Error where the file does not come, or only a part of it */
export async function fetchOutline(name: OutlineName, signal?: AbortSignal): Promise<Outline> {
  const response = await fetch(`${OUTLINE_FOLDER}/${outlineFile(name)}`, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

export const outlineQuery = (name: OutlineName) =>
  queryOptions({
    queryKey: ['outline', name],
    queryFn: ({ signal }) => fetchOutline(name, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  });
