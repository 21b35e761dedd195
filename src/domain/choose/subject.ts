/** What is open, and at most one thing is: the panel tells of it, the map stresses it. */
export type Subject =
  | { readonly kind: 'overview' }
  | { readonly kind: 'place' | 'link' | 'network'; readonly id: string }
  /** Where lines cross under the pointer: the ids of the links to choose between, nearest first. */
  | { readonly kind: 'choice'; readonly links: readonly string[] };

export const OVERVIEW: Subject = { kind: 'overview' };
