/** Which places a person sees in the map's window, for the list that stands beside it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NetworkIndex } from '../../domain/network/network-index.ts';

/** A list of more would not be read. */
const MOST = 200;

/** Ids of the places within the window, homes and well connected ones first. */
export function visiblePlaces(map: MapLibreMap, index: NetworkIndex): readonly string[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const bounds = map.getBounds();
  const degree = (id: string): number => index.linksOf.get(id)?.length ?? 0;
  return index.network.places
    .filter((place) => {
      // Cheap first: most places of a large network lie outside the window.
      if (!bounds.contains([place.lng, place.lat])) return false;
      const { x, y } = map.project([place.lng, place.lat]);
      return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
    })
    .sort((a, b) => Number(b.home) - Number(a.home) || degree(b.id) - degree(a.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}
