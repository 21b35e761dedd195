/** Which places a person sees in the map's window, for the list that stands beside it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { placesByProminence } from '../../domain/network/prominence.ts';

/** The least number of whole turns around the Earth that brings a longitude to a bound, or beyond it. */
const turnsTo = (lng: number, bound: number): number => Math.ceil((bound - lng) / 360);

/** Ids of all places within the window, most prominent first. The flat map may show a place in any copy of the world. */
export function visiblePlaces(map: MapLibreMap, index: NetworkIndex): readonly string[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const bounds = map.getBounds();
  const [west, east, south, north] = [bounds.getWest(), bounds.getEast(), bounds.getSouth(), bounds.getNorth()];
  const inWindow = (lng: number, lat: number): boolean => {
    const { x, y } = map.project([lng, lat]);
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
  };
  return placesByProminence(index)
    .filter(({ lng, lat }) => {
      // Cheap first: most places of a large network lie outside the window.
      if (lat < south || lat > north) return false;
      for (let copy = lng + 360 * turnsTo(lng, west); copy <= east; copy += 360) if (inWindow(copy, lat)) return true;
      return false;
    })
    .map(({ id }) => id);
}
