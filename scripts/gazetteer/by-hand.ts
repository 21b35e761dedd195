/** What people have added to GeoNames: municipalities named otherwise than their seat, missing places, new names. The file says why. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { BY_HAND } from '../../src/exchange/gazetteer/file-format.ts';
import type { GazetteerPlace } from './place.ts';

const texts = z.array(z.string().min(1));
const seated = z.strictObject({ id: z.string(), name: z.string(), seat: z.int(), also: texts.optional(), why: z.string().optional() });
const lying = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: z.string().length(2),
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  population: z.int(),
  also: texts.optional(),
  why: z.string(),
});
const additions = z.strictObject({
  municipalities: z.array(z.union([seated, lying])),
  names: z.record(z.string(), z.strictObject({ names: texts, why: z.string() })),
});

const FILE = new URL('./by-hand.yaml', import.meta.url);

/** The places of GeoNames with their further names, then those added; throws where a number is not one of theirs. */
export function withAdditions(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const { municipalities, names } = additions.parse(parse(readFileSync(FILE, 'utf8')));
  const byId = new Map(places.map((place) => [place.id, place]));
  const known = (id: number | string): GazetteerPlace => {
    const place = byId.get(String(id));
    if (place === undefined) throw new Error(`by-hand.yaml names ${id}, which is not among the places of GeoNames`);
    return place;
  };
  for (const id of Object.keys(names)) known(id);
  const added = municipalities.map((one): GazetteerPlace => {
    const own = [one.name, ...(one.also ?? [])];
    const itself = { id: BY_HAND + one.id, name: one.name, own, also: [] };
    if ('seat' in one) {
      const { country, region, population, lng, lat, name } = known(one.seat);
      return { ...itself, country, region: region.includes(name) ? region : [region, name].filter(Boolean).join(', '), population, lng, lat };
    }
    return { ...itself, country: one.country, region: '', population: one.population, lng: one.at[0], lat: one.at[1] };
  });
  return [...places.map((place) => ({ ...place, own: [...place.own, ...(names[place.id]?.names ?? [])] })), ...added];
}
