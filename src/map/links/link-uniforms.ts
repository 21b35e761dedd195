/** A picture as numbers for the shaders: all that changes when a person steps, filters, selects or hovers. */

import { type Highlight, isEmpty } from '../../domain/choose/highlight.ts';
import type { Selection } from '../../domain/choose/view.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { GROWTH } from '../../domain/time/growth.ts';
import { paceOfNetwork } from '../../domain/time/pace.ts';
import { STEPPED_BACK } from '../../theme/thread-look.ts';
import type { MapPicture } from '../map-types.ts';

export interface LinkUniforms {
  readonly u_moment: number;
  readonly u_clock: number;
  readonly u_new: boolean;
  readonly u_year: number;
  readonly u_undated: boolean;
  readonly u_selected: readonly [place: number, link: number];
  readonly u_emphasis: boolean;
  readonly u_strength: number;
  readonly u_growth: readonly [grow: number, glow: number, change: number];
}

/** How the records count: years from the epoch, and places by their numbers. */
export interface Numbering {
  readonly epoch: number;
  readonly place: ReadonlyMap<string, number>;
}

const selectedNumbers = (index: NetworkIndex, numbering: Numbering, selection: Selection | null): readonly [number, number] => {
  if (selection === null) return [-1, -1];
  if (selection.kind === 'place') return [numbering.place.get(selection.id) ?? -1, -1];
  return [-1, index.link.get(selection.id)?.index ?? -1];
};

export function linkUniforms(index: NetworkIndex, numbering: Numbering, picture: MapPicture, highlight: Highlight): LinkUniforms {
  const { epoch } = numbering;
  const selected = selectedNumbers(index, numbering, picture.selection);
  // A city network steps its members' links back as well: it has none of its own, and its rings are what is to be seen.
  const hasSelection = selected[0] >= 0 || selected[1] >= 0 || (picture.network ?? null) !== null;
  return {
    u_moment: picture.moment - epoch,
    u_clock: paceOfNetwork(index).secondsAt(picture.moment),
    u_new: picture.reading === 'new',
    u_year: Math.floor(picture.moment) - epoch,
    u_undated: picture.filters.undated,
    u_selected: selected,
    u_emphasis: hasSelection || !isEmpty(highlight),
    u_strength: STEPPED_BACK[picture.theme][hasSelection ? 'selected' : 'hovered'],
    u_growth: picture.growth ? [GROWTH.grow, GROWTH.glow, GROWTH.change] : [0, 0, 0],
  };
}
