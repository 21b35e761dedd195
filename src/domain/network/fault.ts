/** What can be wrong with a network, told so that the build can name a line and the page can say it in any language. */

/** Keys and positions that lead from the network to a value inside it. */
export type FaultPath = readonly (string | number)[];

/** Each has its sentence in the messages of every language, as `fault.<code>`. */
export type FaultCode =
  | 'shape'
  | 'unknownKey'
  | 'duplicateId'
  | 'unknown'
  | 'noName'
  | 'selfLink'
  | 'partyTwice'
  | 'repeated'
  | 'stageOrder'
  | 'stageUnknown'
  | 'endBeforeStage'
  | 'termBeforeStart'
  | 'actBefore'
  | 'actAfter'
  | 'memberTwice'
  | 'memberEndsEarly'
  | 'extent';

export interface NetworkFault {
  /** Where it stands; for a reference that leads nowhere, the reference. */
  readonly path: FaultPath;
  readonly code: FaultCode;
  /** What the sentence needs: ids, dates, years, and for a reference the list (`places`, `sources` …) that lacks it. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type Report = (path: FaultPath, code: FaultCode, values?: NetworkFault['values']) => void;
