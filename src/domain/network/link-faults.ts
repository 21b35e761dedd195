/** The faults of one link: who is linked, in which order its stages stand, and whether its acts lie within it. */
import { type Rules, reportBasis, reportEvent } from './fault-rules.ts';
import type { Link } from './schema.ts';

/** `at` is the position of the link in the network. */
export function reportLink(link: Link, at: number, rules: Rules): void {
  reportParties(link, at, rules);
  reportReferences(link, at, rules);
  reportStages(link, at, rules);
  reportEvents(link, at, rules);
}

function reportParties({ places, home, jointWith }: Link, at: number, { known, report }: Rules): void {
  places.forEach((id, i) => {
    if (!known.places.has(id)) report(['links', at, 'places', i], 'unknown', { list: 'places', id });
  });
  if (places[0] === places[1]) report(['links', at, 'places'], 'selfLink', { id: places[0] });
  if (home !== undefined && !known.places.has(home)) report(['links', at, 'home'], 'unknown', { list: 'places', id: home });
  const joined = new Set<string>();
  jointWith?.forEach((id, i) => {
    if (!known.places.has(id)) report(['links', at, 'jointWith', i], 'unknown', { list: 'places', id });
    if (places.includes(id)) report(['links', at, 'jointWith', i], 'partyTwice', { id });
    if (joined.has(id)) report(['links', at, 'jointWith', i], 'repeated', { id });
    joined.add(id);
  });
}

function reportReferences({ areas, attested, basis, stages }: Link, at: number, rules: Rules): void {
  const { known, report } = rules;
  reportBasis(basis, ['links', at], rules);
  stages.forEach((stage, i) => {
    reportBasis(stage.basis, ['links', at, 'stages', i], rules);
  });
  const named = new Set<string>();
  areas.forEach((id, i) => {
    if (!known.areas.has(id)) report(['links', at, 'areas', i], 'unknown', { list: 'areas', id });
    // An area that stands twice would be counted twice.
    if (named.has(id)) report(['links', at, 'areas', i], 'repeated', { id });
    named.add(id);
  });
  if (attested !== undefined && !known.sources.has(attested.source)) {
    report(['links', at, 'attested', 'source'], 'unknown', { list: 'sources', id: attested.source });
  }
}

function reportStages({ stages, ended, termEnds }: Link, at: number, { known, dateOf, report }: Rules): void {
  let first = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  stages.forEach(({ type, since }, i) => {
    if (!known.agreementTypes.has(type)) report(['links', at, 'stages', i, 'type'], 'unknown', { list: 'agreementTypes', id: type });
    const from = since === null ? null : (dateOf(since)?.from ?? null);
    if (from === null) {
      if (i > 0) report(['links', at, 'stages', i, 'since'], 'stageUnknown');
      return;
    }
    if (from < latest) report(['links', at, 'stages', i, 'since'], 'stageOrder');
    first = Math.min(first, from);
    latest = from;
  });
  if (ended !== undefined && (dateOf(ended)?.until ?? Number.POSITIVE_INFINITY) <= latest) report(['links', at, 'ended'], 'endBeforeStage');
  if (termEnds !== undefined && first < Number.POSITIVE_INFINITY && (dateOf(termEnds)?.until ?? first) <= first) report(['links', at, 'termEnds'], 'termBeforeStart');
}

/** An act forms or changes a link and cannot lie outside it; an activity may, and what was only planned is no act yet. */
function reportEvents(link: Link, at: number, rules: Rules): void {
  const { acts, dateOf, report } = rules;
  const begins = dateOf(link.stages[0]?.since ?? '')?.from ?? null;
  const ends = link.ended === undefined ? null : (dateOf(link.ended)?.until ?? null);
  link.events.forEach((event, i) => {
    reportEvent(event, 'links', at, i, rules);
    const date = event.date === null ? null : dateOf(event.date);
    if (event.date === null || date === null || event.planned === true || !acts.has(event.kind)) return;
    if (begins !== null && date.until <= begins) report(['links', at, 'events', i, 'date'], 'actBefore', { date: event.date });
    if (ends !== null && date.from !== null && date.from >= ends) report(['links', at, 'events', i, 'date'], 'actAfter', { date: event.date });
  });
}
