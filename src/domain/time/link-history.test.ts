import { describe, expect, it } from 'vitest';
import { event, link } from '../testing/network-fixture.ts';
import { citedSources, historyUntil } from './link-history.ts';

const dates = (events: readonly { readonly date: string | null }[]) => events.map(({ date }) => date);

describe('what happened on a link', () => {
  const events = ['2004-12-31', '1999', null, '2005', '2004', '../2016', '2004-03', '2005-01-01', '2003/2008'].map((date) => event(date));

  it('is told oldest first and parted at the end of the year shown', () => {
    const { past, later } = historyUntil(events, 2004);
    expect(dates(past)).toEqual(['1999', '2003/2008', '2004', '2004-03', '2004-12-31']);
    expect(dates(later)).toEqual(['2005-01-01', '2005']);
  });

  it('keeps what is dated in words that are no date apart too', () => expect(dates(historyUntil([event('long ago'), event('2004')], 2004).undated)).toEqual(['long ago']));

  it('keeps what has no known start apart, as the document lists it', () => expect(dates(historyUntil(events, 2004).undated)).toEqual([null, '../2016']));

  it('loses nothing and tells nothing twice, in any year', () => {
    for (const year of [1990, 1999, 2004, 2005, 2030]) {
      const { past, later, undated } = historyUntil(events, year);
      expect(new Set([...past, ...later, ...undated])).toEqual(new Set(events));
      expect(past.length + later.length + undated.length).toBe(events.length);
    }
  });

  it('keeps two events of one date in the order of the document', () => {
    const two = [event('2004', { kind: 'visit' }), event('2004', { kind: 'signed' })];
    expect(historyUntil(two, 2004).past).toEqual(two);
  });
});

describe('the documents of a link', () => {
  it('are listed once each, in the order in which they are cited, the confirming one last', () => {
    const cite = (id: string) => event('2000', { source: { id, at: 'paragraph 1' } });
    const record = link('a--b', 'treaty 2000', { events: [cite('news'), cite('council'), cite('news')], attested: { source: 'library', date: null } });
    expect(citedSources(record)).toEqual(['news', 'council', 'library']);
  });

  it('need no confirming one', () => {
    const { attested: _, ...record } = link('a--b', 'treaty 2000');
    expect(citedSources(record)).toEqual(['source']);
  });
});
