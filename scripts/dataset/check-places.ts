/** Places lie inside their country. */
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
    return faults;
  });
}
