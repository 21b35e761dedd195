/** The places of a picture: which of them show, how, and where. */
import { focusOf, ringedMembers } from '../domain/choose/places-seen.ts';
import type { WorldPoint } from '../domain/geo/link-course.ts';
import { mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { prominenceRank, type Standing, standingOf } from '../domain/network/prominence.ts';
import type { Place } from '../domain/network/schema.ts';
import type { MapPalette } from '../theme/map-palette.ts';
import { DISC, FAINTEST_DISC } from '../theme/thread-look.ts';
import type { DiscMark } from './mark.ts';
import { mixed } from './mixed.ts';
import type { PictureView, Thread } from './threads.ts';
import type { Window } from './window.ts';

export interface PlacePoint extends WorldPoint {
  readonly place: Place;
  readonly rank: Standing;
  /** Some link of it is drawn. */
  readonly shown: boolean;
  /** It is selected, or an end of a link that the selection lights. */
  readonly focus: boolean;
  readonly selected: boolean;
  /** It is a member of the city network that is looked at. */
  readonly member: boolean;
  /** The lower, the more prominent. */
  readonly prominence: number;
  /** CSS pixels of its disc with all that surrounds it. */
  readonly radius: number;
}

/** Every place in the window, once for each copy of the world in which it is seen. */
export function pointsOf(index: NetworkIndex, view: PictureView, threads: readonly Thread[], window: Window): readonly PlacePoint[] {
  const shown = new Set(threads.flatMap(({ link }) => [link.first.id, link.second.id]));
  const focus = focusOf(index, view.selection, new Set(threads.map(({ link }) => link)));
  const members = ringedMembers(index, view.network, view.moment);
  const world = worldPixels(window.zoom);
  const { rect } = window;
  return index.network.places.flatMap((place) => {
    const at = { x: mercatorX(place.lng) * world, y: mercatorY(place.lat) * world };
    const facts = {
      place,
      rank: standingOf(index, place),
      shown: shown.has(place.id),
      focus: focus.has(place.id),
      selected: view.selection?.kind === 'place' && view.selection.id === place.id,
      member: members.has(place.id),
      prominence: prominenceRank(index, place),
    };
    return window.copiesOf(at.x, at.x).flatMap((copy): readonly PlacePoint[] => {
      const { x, y } = window.toPicture(at, copy);
      return y < rect.y || y > rect.y + rect.height ? [] : [{ ...facts, x, y, radius: radiusOf(facts) }];
    });
  });
}

type Facts = Omit<PlacePoint, 'x' | 'y' | 'radius'>;

function radiusOf({ rank, shown, focus, selected, member }: Facts): number {
  const home = rank === 'home';
  if (selected) return (home ? DISC.ring + DISC.homeRing : DISC.ring) + 2;
  if (member) return (home ? DISC.memberRing + DISC.homeRing : DISC.memberRing) + 1.5;
  if (home) return DISC.home + DISC.homeRim;
  return shown ? DISC.partner + (focus ? DISC.lit : 0) + DISC.rim : DISC.mentioned;
}

/** Under the links: points of partners without a link in sight, and hollow ones of places that no link leads to. */
export function quietMarks(points: readonly PlacePoint[], palette: MapPalette): readonly DiscMark[] {
  return points
    .filter(({ rank, shown }) => rank !== 'home' && !shown)
    .map(({ x, y, rank }) =>
      rank === 'mentioned'
        ? { kind: 'disc', x, y, radius: DISC.mentioned + 0.6, fill: palette.casing, stroke: palette.faint, width: 1.25 }
        : { kind: 'disc', x, y, radius: DISC.quiet, fill: palette.faint },
    );
}

/** Over the links: discs of partners, rings of members, homes, the ring of what is selected. */
export function placeMarks(points: readonly PlacePoint[], view: PictureView, palette: MapPalette): readonly DiscMark[] {
  const emphasis = view.selection !== null || (view.network ?? null) !== null;
  // Mixed into the ground instead of let through: a line's end must not show in a disc.
  const faint = mixed(palette.partner, palette.casing, 1 - FAINTEST_DISC);
  const ends = points.filter(({ rank, shown }) => rank !== 'home' && shown).toSorted((a, b) => Number(a.focus) - Number(b.focus));
  const homes = points.filter(({ rank }) => rank === 'home').toSorted((a, b) => b.prominence - a.prominence);
  const ring = ({ x, y, rank }: PlacePoint, radius: number, width: number): DiscMark => ({
    kind: 'disc',
    x,
    y,
    radius: (rank === 'home' ? radius + DISC.homeRing : radius) + width / 2,
    stroke: palette.ring,
    width,
  });
  const disc = ({ x, y }: PlacePoint, radius: number, fill: string, rim: number): DiscMark => ({
    kind: 'disc',
    x,
    y,
    radius: radius + rim / 2,
    fill,
    stroke: palette.casing,
    width: rim,
  });
  return [
    ...ends.map((point) => disc(point, DISC.partner + (point.focus ? DISC.lit : 0), emphasis && !point.focus ? faint : palette.partner, DISC.rim)),
    ...points.filter(({ member }) => member).map((point) => ring(point, DISC.memberRing, 1.5)),
    ...homes.map((point) => disc(point, DISC.home, palette.home, DISC.homeRim)),
    ...points.filter(({ selected }) => selected).map((point) => ring(point, DISC.ring, 2)),
  ];
}
