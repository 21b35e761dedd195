/** When each stage of a link is the one that is drawn: the rules of `stageAt` and `shownAt`, turned into intervals. */
import type { IndexedLink, IndexedStage } from '../../domain/network/network-index.ts';

export interface StageWindow {
  readonly stage: IndexedStage;
  /** The stage that the link was in before; null for the first. */
  readonly before: IndexedStage | null;
  /** Decimal years; the stage is drawn where from <= moment < until. Infinite where it has no bound. */
  readonly from: number;
  readonly until: number;
}

/** The windows of one link in the order of its stages; they never overlap. A stage that is never in force has none. */
export function stageWindows(link: IndexedLink): readonly StageWindow[] {
  const windows: StageWindow[] = [];
  const appears = link.formed ?? Number.NEGATIVE_INFINITY;
  let until = link.ended ?? Number.POSITIVE_INFINITY;
  // The stage in force is the last of the list that has begun: so going backwards, each lasts until the earliest later one.
  for (let i = link.stages.length - 1; i >= 0; i -= 1) {
    const stage = link.stages[i] as IndexedStage;
    if (stage.start === null && i > 0) continue;
    const from = i === 0 ? appears : Math.max(appears, stage.start ?? appears);
    if (from < until) windows.unshift(...splitAtRenewals({ stage, before: link.stages[i - 1] ?? null, from, until }, link.renewals));
    until = Math.min(until, from);
  }
  return windows;
}

/** A renewal starts a new window of the same stage, so that the link glows again for a moment, as every window does when it begins. */
function splitAtRenewals(window: StageWindow, renewals: readonly number[]): readonly StageWindow[] {
  const starts = [window.from, ...renewals.filter((moment) => moment > window.from && moment < window.until)];
  return starts.map((from, i) => ({
    stage: window.stage,
    before: i === 0 ? window.before : window.stage,
    from,
    until: starts[i + 1] ?? window.until,
  }));
}
