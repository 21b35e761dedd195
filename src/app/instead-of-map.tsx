/** Where the map cannot be drawn: what it would show, painted, and every place as a list to choose from. */
import type { ComponentProps } from 'react';
import { PlaceList } from '../features/places/place-list.tsx';
import { PaintedMap } from './painted-map.tsx';

export function InsteadOfMap(props: ComponentProps<typeof PaintedMap>) {
  return (
    <>
      <PaintedMap {...props} />
      <PlaceList />
    </>
  );
}
