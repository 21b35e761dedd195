import { describe, expect, it } from 'vitest';
import { countsOf } from '../../domain/choose/counts.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { arcBetween } from '../../domain/geo/great-circle.ts';
import { bundlesOf } from '../../domain/levels/bundles.ts';
import { levelAt } from '../../domain/levels/level.ts';
import { RIBBON } from '../../domain/levels/ribbon-arcs.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { lineVertexShader, RIBBONS } from './line-shader.ts';
import { readRecord } from './record-layout.ts';
import { ribbonRecords } from './ribbon-records.ts';

/** Ten links from the west to the east, most of them treaties, and one to the south. */
const index = indexOf([...Array.from({ length: 10 }, (_, i) => link(`west--east${i}`, `${i < 3 ? 'agreement' : 'treaty'} 20${10 + i}`)), link('west--south', 'agreement 2000')], {
  west: { lng: -20, lat: 40 },
  south: { lng: -10, lat: -40 },
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`east${i}`, { lng: 80 + i / 100, lat: 40 }])),
});
const recordsAt = (moment: number) => {
  const { memory, groups } = ribbonRecords(index, bundlesOf(index, levelAt(index, 1), countsOf(index).at(NO_FILTERS, moment, 'so-far')));
  return { groups, records: groups.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => readRecord(memory, first + i))) };
};

describe('the records of ribbons', () => {
  it('are one for each ribbon, the widest last and so on top', () => {
    const { records, groups } = recordsAt(2030);
    expect(records.map(({ pass3Along }) => pass3Along)).toEqual([expect.closeTo(RIBBON.widest / 10, 5), RIBBON.widest]);
    expect(groups.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('are as wide as they have links, on one scale for all years, and have the colour of the type that prevails', () => {
    const widest = (moment: number) => recordsAt(moment).records.at(-1);
    expect(widest(2014.99)?.pass3Along).toBeCloseTo(RIBBON.widest / 2);
    expect(index.network.agreementTypes[widest(2012.99)?.type ?? 0]?.id).toBe('agreement');
    expect(index.network.agreementTypes[widest(2030)?.type ?? 0]?.id).toBe('treaty');
  });

  it('run from the best connected place of one node to that of the other, at every moment and in no lane', () => {
    const ribbon = recordsAt(2030).records.at(-1);
    const [west, east] = ['west', 'east0'].map((id) => index.place.get(id) as never);
    expect(ribbon?.angle).toBeCloseTo(arcBetween(west as never, east as never).angle, 5);
    expect(ribbon).toMatchObject({ lane: 0, undated: false, bundled: false, link: -2 });
  });

  it('are drawn by the shader of the lines with their own width, and links by theirs', () => {
    const ribbons = lineVertexShader('', `#define CROWDED true\n${RIBBONS}`);
    const links = lineVertexShader('', '#define CROWDED true');
    expect(ribbons).toContain('0.5 * record.pass3Along');
    expect(ribbons).not.toContain('openGap();');
    expect(links).not.toContain('0.5 * record.pass3Along');
  });
});
