/** Places: inside their country, known to whoever refers to them. */
import { boxHolds, countryBox } from './country-box.ts';
import type { Fault } from './fault.ts';
import type { CuratedData } from './read.ts';

export function checkPlaces(data: CuratedData): Fault[] {
  return data.places.flatMap(({ value: place, fault }) => {
    const faults: Fault[] = [];
    const box = countryBox(place.country);
    if (box === null) faults.push(fault(['country'], `unknown country "${place.country}"`));
    else if (!boxHolds(box, place.lng, place.lat)) {
      faults.push(fault(['lng'], `coordinates ${place.lng}, ${place.lat} lie outside the box of country "${place.country}"`));
    }
    (place.mentions ?? []).forEach(({ source }, i) => {
      if (!data.ids.sources.has(source.id)) faults.push(fault(['mentions', i, 'source'], `unknown source "${source.id}"`));
    });
    return faults;
  });
}
