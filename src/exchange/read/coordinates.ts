/** Degrees as people and programs write them. */

export interface Point {
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
}

const NUMBER = '[+-]?\\d{1,3}(?:[.,]\\d+)?';
const PLAIN = new RegExp(`^(${NUMBER})\\s*°?\\s*([NSEWnsew])?$`);
const SIGNED_TEXT = /^(\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’])?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|'')\s*)?([NSEWnsew])$/;
const SIGN: Readonly<Record<string, number>> = { N: 1, E: 1, S: -1, W: -1 };

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** One angle in degrees: `54.68`, `54,68`, `54.68° N`, `54°41′N`, `54° 41' 22" S`; null for anything else, whatever its range. */
export function degreesOf(text: string): number | null {
  // A minus of typography is one all the same.
  const trimmed = text.trim().replace('−', '-');
  const plain = PLAIN.exec(trimmed);
  if (plain !== null) return decimal(plain[1] ?? '') * (SIGN[(plain[2] ?? 'N').toUpperCase()] ?? 1);
  const parts = SIGNED_TEXT.exec(trimmed);
  if (parts === null) return null;
  const [, degrees = '', minutes = '0', seconds = '0', side = 'N'] = parts;
  return (Number(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600) * (SIGN[side.toUpperCase()] ?? 1);
}

const WELL_KNOWN_TEXT = /^(?:<[^>]*>\s*)?(?:SRID=4326;\s*)?point\s*\(\s*([+-]?[\d.]+(?:e-?\d+)?)\s+([+-]?[\d.]+(?:e-?\d+)?)\s*\)$/i;
/** What stands between two angles, the surest first: with decimal commas a comma alone separates nothing. */
const BETWEEN = [/\s*[;|/]\s*/, /,\s+/, /(?<=[NSns])\s*,?\s*(?=[\dEWew])/, /\s+/, /,/];

/** Both angles in one text: `54.68, 25.28`, `54,68; 25,28`, `54°41′N 25°17′E`, latitude first; or `Point(25.28 54.68)`, longitude first. */
export function pointOf(text: string): Point | null {
  const trimmed = text.trim().replace(/^[([]\s*|\s*[)\]]$/g, (mark, at) => (/^point/i.test(text.trim()) && at > 0 ? mark : ''));
  const known = WELL_KNOWN_TEXT.exec(text.trim());
  if (known !== null) {
    const [lng, lat] = [Number(known[1]), Number(known[2])];
    return Number.isFinite(lng) && Number.isFinite(lat) ? { lng, lat } : null;
  }
  for (const between of BETWEEN) {
    const parts = trimmed.split(between);
    if (parts.length !== 2) continue;
    const [lat, lng] = parts.map(degreesOf);
    if (typeof lat === 'number' && typeof lng === 'number') return /[EWew]\s*$/.test(parts[0] ?? '') ? { lng: lat, lat: lng } : { lng, lat };
  }
  return null;
}

export const isOnEarth = ({ lng, lat }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
