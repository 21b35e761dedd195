/** Points and names of places, as MapLibre layers. Pure: a picture in, layers out, from the bottom up. */
import type { CircleLayerSpecification, ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../../theme/map-palette.ts';
import { LABEL_FONT, LABEL_FONT_STRONG } from '../label-font.ts';
import { NAME_SIZE } from './name-placing.ts';
import { localKey, nameKey } from './place-features.ts';

export const PLACE_SOURCE = 'places';

export const PLACE_LAYER = {
  quiet: 'places-quiet',
  members: 'places-members',
  homes: 'places-homes',
  selected: 'places-selected',
  labels: 'places-labels',
  bodies: 'places-bodies',
  firstLabels: 'places-first-labels',
  homeBodies: 'places-home-bodies',
} as const;

/** A transparent pixel, see `bodies`. */
export const PLACE_IMAGE = 'place';

const rank: ExpressionSpecification = ['get', 'rank'];
const is = (value: string): ExpressionSpecification => ['==', rank, value];
const flag = (name: 'shown' | 'focus' | 'member'): ExpressionSpecification => ['==', ['get', name], true];

/** Below the links: points of partners whose links are not in sight, and hollow ones of places that no link leads to. */
export function placesBelow(palette: MapPalette, crowd = false): readonly LayerSpecification[] {
  return [
    {
      id: PLACE_LAYER.quiet,
      type: 'circle',
      source: PLACE_SOURCE,
      // Only named and not linked: of no use before towns are looked at, and in the way of what is.
      // In a crowd, places without a link in sight would be grains of sand all over the land.
      filter: [
        'all',
        ['!', is('home')],
        ['any', ...(crowd ? [] : [['!', is('mentioned')] as ExpressionSpecification, ['>=', ['zoom'], 5] as ExpressionSpecification]), flag('member'), flag('focus')],
      ],
      paint: {
        'circle-radius': ['match', rank, 'mentioned', 2.5, 2],
        'circle-color': ['match', rank, 'mentioned', palette.casing, palette.faint],
        'circle-stroke-color': palette.faint,
        'circle-stroke-width': ['match', rank, 'mentioned', 1.25, 0],
      },
    },
  ];
}

/** CSS pixels of a disc whose area stands for a number of links, and the least and the most that a disc has, at zooms 2 and 7. */
const DISC_OF_ONE = 0.75;
const DISC_SIZES = [
  { zoom: 2, least: 0.5, most: 10, scale: 0.4 },
  { zoom: 7, least: 3, most: 16, scale: 1.6 },
] as const;

/** Links of the node that a place stands for, or of itself. */
const linksAt: ExpressionSpecification = ['case', ['>', ['number', ['get', 'ends'], 0], 0], ['get', 'ends'], ['get', 'degree']];

/** A disc as large in area as the place has links: in a crowd a home is not seen among thousands of its like. */
const discOfDegree: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...DISC_SIZES.flatMap(({ zoom, least, most, scale }): (number | ExpressionSpecification)[] => [
    zoom,
    ['min', most, ['max', least, ['*', DISC_OF_ONE * scale, ['sqrt', linksAt]]]],
  ]),
] as ExpressionSpecification;

const homes = (palette: MapPalette, { crowd }: PlaceView): CircleLayerSpecification => ({
  id: PLACE_LAYER.homes,
  type: 'circle',
  source: PLACE_SOURCE,
  filter: crowd ? ['any', flag('shown'), flag('focus')] : is('home'),
  layout: { 'circle-sort-key': ['get', 'degree'] },
  paint: {
    'circle-radius': crowd ? discOfDegree : 5,
    'circle-color': palette.home,
    'circle-stroke-color': palette.casing,
    'circle-stroke-width': crowd ? 0.75 : 2,
  },
});

const rings = (palette: MapPalette, id: string, filter: FilterSpecification, radius: number, width: number): CircleLayerSpecification => ({
  id,
  type: 'circle',
  source: PLACE_SOURCE,
  filter,
  paint: {
    'circle-radius': ['match', rank, 'home', radius + 3, radius],
    'circle-color': 'rgba(0, 0, 0, 0)',
    'circle-stroke-color': palette.ring,
    'circle-stroke-width': width,
  },
});

/** The name, and from zoom 6 the local one under it where it is written in another script. */
export function nameField(language: string, palette: MapPalette): ExpressionSpecification {
  const name: ExpressionSpecification = ['coalesce', ['get', nameKey(language)], ['get', nameKey('any')]];
  const local: ExpressionSpecification = ['case', ['has', nameKey(language)], ['get', localKey(language)], ['get', localKey('any')]];
  const both: ExpressionSpecification = [
    'format',
    name,
    {},
    ['case', ['==', ['typeof', local], 'string'], ['concat', '\n', local], ''],
    { 'font-scale': 0.86, 'text-color': palette.localLabel },
  ];
  // From afar a name may stand for a node of many places: Warsaw +214.
  const others: ExpressionSpecification = ['case', ['>', ['number', ['get', 'more'], 0], 0], ['concat', ' +', ['to-string', ['get', 'more']]], ''];
  return ['step', ['zoom'], ['format', name, {}, others, { 'font-scale': 0.86 }], 6, both];
}

/** Which names come before all others, and before the points: homes, or only those that are part of what is selected. */
const comesFirst = ({ selected, emphasis, crowd }: PlaceView): ExpressionSpecification =>
  crowd
    ? ['any', ['==', ['get', 'id'], selected ?? ''], flag('member')]
    : emphasis
      ? ['any', ['all', is('home'), flag('focus')], ['all', is('home'), flag('member')], ['==', ['get', 'id'], selected ?? '']]
      : is('home');

/** No place at all. */
const NONE: ExpressionSpecification = ['==', ['get', 'id'], ''];

const isClear: ExpressionSpecification = ['!=', ['get', 'crossed'], true];

/** In a crowd the names of what is in sight, by how many links they have: the homes are as many as the rest. */
const labelledInCrowd: ExpressionSpecification = ['any', flag('focus'), flag('member'), flag('shown')];

/** A name that lines would run through on every side waits for another zoom, unless it has to be there. */
const labelled: ExpressionSpecification = [
  'any',
  flag('focus'),
  is('home'),
  flag('member'),
  ['all', isClear, ['any', flag('shown'), ['all', is('mentioned'), ['>=', ['zoom'], 5]]]],
];

const labels = (palette: MapPalette, { language, emphasis, selected, fewHomes }: PlaceView, id: string, filter: FilterSpecification): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: PLACE_SOURCE,
  filter,
  layout: {
    'text-field': nameField(language, palette),
    'text-font': ['match', rank, 'home', ['literal', [...LABEL_FONT_STRONG]], ['literal', [...LABEL_FONT]]],
    'text-size': ['match', rank, 'home', NAME_SIZE.home, 'partner', NAME_SIZE.partner, NAME_SIZE.mentioned],
    // The sides that lines leave clear, for each place and zoom.
    'text-variable-anchor-offset': ['get', 'anchors'] as unknown as NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset'] & {},
    'text-justify': 'auto',
    // In one line, as it was measured.
    'text-max-width': 100,
    'text-line-height': 1.1,
    'text-padding': 2,
    'text-overlap': fewHomes && id === PLACE_LAYER.firstLabels ? 'always' : 'never',
    // Lower is placed first: what is selected, then what is lit with it, then the more prominent.
    'symbol-sort-key': [
      '-',
      ['case', ['>', ['number', ['get', 'ends'], 0], 0], ['-', 0, ['get', 'ends']], ['get', 'prominence']],
      ['case', ['==', ['get', 'id'], selected ?? ''], 6e4, ['any', flag('focus'), flag('member')], 3e4, 0],
    ],
  },
  paint: {
    'text-color': ['match', rank, 'home', palette.homeLabel, 'partner', palette.partnerLabel, palette.quietLabel],
    'text-halo-color': palette.halo,
    // Wide enough that no line runs through a home's name: it breaks off around the letters.
    'text-halo-width': ['match', rank, 'home', 3.5, 1.4],
    // What is pointed at somewhere on the page lets the others step back as well, less far.
    'text-opacity': [
      '*',
      emphasis ? ['case', ['any', flag('focus'), flag('member')], 1, is('home'), 0.55, 0.3] : 1,
      ['case', ['boolean', ['feature-state', 'back'], false], ['case', is('home'), 0.6, 0.4], 1],
    ],
  },
});

/** Draws nothing, but keeps names off the points: MapLibre places the topmost symbols first, and later ones give way. */
const bodies = (id: string, filter: FilterSpecification, radius: number): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: PLACE_SOURCE,
  filter,
  layout: { 'icon-image': PLACE_IMAGE, 'icon-padding': radius, 'icon-allow-overlap': true },
});

export interface PlaceView {
  readonly language: string;
  /** Id of the selected place. */
  readonly selected: string | null;
  /** Whether something is selected or a city network is looked at, so that what is not part of it steps back. */
  readonly emphasis: boolean;
  /** Whether there are so few homes that each has its name even where names overlap. */
  readonly fewHomes: boolean;
  /** Whether there are so many links that places stand out by their number alone. */
  readonly crowd: boolean;
}

/** Above the links. */
export function placesAbove(palette: MapPalette, view: PlaceView): readonly LayerSpecification[] {
  const first = comesFirst(view);
  return [
    rings(palette, PLACE_LAYER.members, flag('member'), 6, 1.5),
    homes(palette, view),
    rings(palette, PLACE_LAYER.selected, ['==', ['get', 'id'], view.selected ?? ''], 7, 2),
    labels(palette, view, PLACE_LAYER.labels, ['all', view.crowd ? labelledInCrowd : labelled, ['!', first]]),
    // In a crowd every name would give way to some point.
    bodies(PLACE_LAYER.bodies, view.crowd ? NONE : ['all', flag('shown'), ['!', is('home')]], 3.5),
    labels(palette, view, PLACE_LAYER.firstLabels, first),
    bodies(PLACE_LAYER.homeBodies, view.crowd ? NONE : is('home'), 6),
  ];
}
