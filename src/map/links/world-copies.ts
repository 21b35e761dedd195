/** Which copies of the world the flat map shows side by side; 0 is the one from 180° W to 180° E. */

type Corners = readonly (readonly number[])[];

/**
 * `bounds` are the window's south-west and north-east corners in degrees, not wrapped. Arcs that leave their world to the
 * west (-1) or east (1) reach into the next copy, so theirs begin or end one further.
 */
export function visibleCopies([southWest, northEast]: Corners, beyond: -1 | 0 | 1): readonly number[] {
  const first = Math.floor(((southWest?.[0] ?? -180) + 180) / 360) - (beyond === 1 ? 1 : 0);
  const last = Math.floor(((northEast?.[0] ?? 180) + 180) / 360) + (beyond === -1 ? 1 : 0);
  return Array.from({ length: Math.min(7, last - first + 1) }, (_, i) => first + i);
}
