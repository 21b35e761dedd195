/** Which places a person sees in the map's window, for the list that stands beside it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { byProminence, MOST_LISTED } from '../../domain/network/prominence.ts';

/** Ids of the places within the window, the most prominent first. */
export function visiblePlaces(map: MapLibreMap, index: NetworkIndex): readonly string[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const bounds = map.getBounds();
  return index.network.places
    .filter((place) => {
      // Cheap first: most places of a large network lie outside the window.
      if (!bounds.contains([place.lng, place.lat])) return false;
      const { x, y } = map.project([place.lng, place.lat]);
      return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
    })
    .sort(byProminence(index))
    .slice(0, MOST_LISTED)
    .map(({ id }) => id);
}
