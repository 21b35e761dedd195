/** Which copies of the world the flat map shows side by side; 0 is the one from 180° W to 180° E. */

type Corners = readonly (readonly number[])[];

/** `bounds` are the window's south-west and north-east corners in degrees, not wrapped. An arc across the antimeridian reaches into the next copy. */
export function visibleCopies([southWest, northEast]: Corners, overhang: { readonly west: boolean; readonly east: boolean }): readonly number[] {
  const first = Math.floor(((southWest?.[0] ?? -180) + 180) / 360) - (overhang.east ? 1 : 0);
  const last = Math.floor(((northEast?.[0] ?? 180) + 180) / 360) + (overhang.west ? 1 : 0);
  return Array.from({ length: Math.min(7, last - first + 1) }, (_, i) => first + i);
}
