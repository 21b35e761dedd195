import { describe, expect, it } from 'vitest';
import { DARK_MAP, LIGHT_MAP } from '../../theme/map-palette.ts';
import { LABEL_FONT, LABEL_FONT_STRONG } from '../label-font.ts';
import { nameField, PLACE_LAYER, type PlaceView, placesAbove, placesBelow } from './place-layers.ts';

const view: PlaceView = { language: 'lt', selected: null, emphasis: false };
const text = (value: unknown): string => JSON.stringify(value);
const layer = (id: string, of: PlaceView = view) => placesAbove(LIGHT_MAP, of).find((one) => one.id === id);

describe('the layers of places', () => {
  it('are those whose ids are exported, names over points', () => {
    const ids = [...placesBelow(LIGHT_MAP), ...placesAbove(LIGHT_MAP, view)].map(({ id }) => id);
    expect([...ids].sort()).toEqual(Object.values(PLACE_LAYER).toSorted());
    expect(ids.indexOf(PLACE_LAYER.labels)).toBeGreaterThan(ids.indexOf(PLACE_LAYER.selected));
  });

  it('take their colours from the theme', () => {
    expect(text(placesAbove(LIGHT_MAP, view))).toContain(LIGHT_MAP.homeLabel);
    expect(text(placesAbove(DARK_MAP, view))).toContain(DARK_MAP.homeLabel);
    expect(text(placesAbove(DARK_MAP, view))).not.toContain(LIGHT_MAP.homeLabel);
  });

  it('name homes in strong letters and everybody else in plain ones, in the fonts that ship with the site', () => {
    const font = text(layer(PLACE_LAYER.labels)?.layout);
    expect(font).toContain(text(LABEL_FONT_STRONG));
    expect(font).toContain(text(LABEL_FONT));
  });

  it('keep every name on one of two layers, so that none is written twice', () => {
    const [first, rest] = [layer(PLACE_LAYER.firstLabels), layer(PLACE_LAYER.labels)].map((one) => (one !== undefined && 'filter' in one ? one.filter : null));
    expect(text(rest)).toContain(text(['!', first]));
  });

  it('let what is not part of a selection step back', () => {
    expect(text(layer(PLACE_LAYER.labels)?.paint)).toContain('"text-opacity":1');
    expect(text(layer(PLACE_LAYER.labels, { ...view, selected: 'akmene', emphasis: true })?.paint)).not.toContain('"text-opacity":1');
  });

  it('ring the selected place', () => {
    expect(text(layer(PLACE_LAYER.selected, { ...view, selected: 'akmene', emphasis: true }))).toContain('akmene');
  });
});

describe('a name', () => {
  it('is in the chosen language, else in one that the data have', () => {
    const field = text(nameField('lt', LIGHT_MAP));
    expect(field).toContain('name-lt');
    expect(field).toContain('name-any');
  });
});
