import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAt } from '../../domain/choose/filter.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { event, indexOf, link } from '../../domain/testing/network-fixture.ts';
import { stageWindows } from './stage-windows.ts';

const drawnAt = (one: IndexedLink, moment: number) => stageWindows(one).filter(({ from, until }) => from <= moment && moment < until);

describe('the stages drawn on the map', () => {
  it('are at every moment exactly those that the panels count', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.double({ min: 1985, max: 2025, noNaN: true }), ({ links }, moment) => {
        const shown = new Map(shownAt(links, NO_FILTERS, moment, 'so-far').map((one) => [one.link, one.stage]));
        for (const one of links) expect(drawnAt(one, moment).map(({ stage }) => stage)).toEqual(shown.has(one) ? [shown.get(one)] : []);
      }),
    );
  });

  it('change colour when the type changes, and remember the type before', () => {
    const [one] = indexOf([link('a--b', 'protocol 2003, agreement 2004-03')]).links as [IndexedLink];
    expect(drawnAt(one, 2003.9).map(({ stage }) => stage.type.id)).toEqual(['protocol']);
    expect(drawnAt(one, 2004.9).map(({ stage, before }) => [stage.type.id, before?.type.id])).toEqual([['agreement', 'protocol']]);
  });

  it('leave the map with the end of the link', () => {
    const [one] = indexOf([link('a--b', 'treaty 2001', { ended: '2004' })]).links as [IndexedLink];
    expect(drawnAt(one, 2004.999)).toHaveLength(1);
    expect(drawnAt(one, 2005)).toHaveLength(0);
  });
});

describe('a renewal', () => {
  const renewed = indexOf([link('a--b', 'treaty 2001-05-01', { events: [event('2001-05-01'), event('2010-05-01', { kind: 'signed' })], ended: '2015' })]).links[0] as IndexedLink;

  it('begins a new window of the same type, so that the line glows again', () => {
    const windows = stageWindows(renewed);
    expect(renewed.renewals).toHaveLength(1);
    expect(windows.map(({ from, until, stage, before }) => [Math.floor(from), Math.floor(until), stage.type.id, before?.type.id ?? null])).toEqual([
      [2001, 2010, 'treaty', null],
      [2010, 2015, 'treaty', 'treaty'],
    ]);
  });
});

it('the first stage of a link has none before it', () => {
  const [one] = indexOf([link('a--b', 'protocol 2003, agreement 2004-03')]).links as [IndexedLink];
  expect(stageWindows(one).map(({ before }) => before?.type.id ?? null)).toEqual([null, 'protocol']);
});
