/** Where the address asks the camera to go: to what is opened, and back to where it was before anything was. */
import { type AddressedSubject, OVERVIEW, type Subject } from '../domain/choose/subject.ts';
import type { Camera } from '../domain/geo/focus.ts';

/** Where the camera was last asked to go. Each asking is an object of its own, so asking again for the same is seen. */
export type CameraIntent =
  | { readonly kind: 'stay' }
  | { readonly kind: 'frame'; readonly subject: AddressedSubject }
  | { readonly kind: 'restore'; readonly camera: Camera }
  /** Back to where it was before something was opened, which has been closed. */
  | { readonly kind: 'return'; readonly camera: Camera }
  /** To a place and its surroundings, whatever is open. */
  | { readonly kind: 'visit'; readonly place: string };

export const STAY: CameraIntent = { kind: 'stay' };

/** Asked on arrival at an address, which has brought a camera or not. */
export function onArrival(open: AddressedSubject, camera: Camera | null): CameraIntent {
  return camera !== null || open.kind === 'overview' ? STAY : { kind: 'frame', subject: open };
}

/** Remembers the camera when the overview is left, and asks it back when the overview is opened again. */
export class WayBack {
  /** Where the camera was before the first of what has been opened since the overview; null where that is not known. */
  #before: Camera | null = null;

  /** What closing asks of the camera; null where nothing is closed. */
  step(from: AddressedSubject, to: Subject, camera: Camera | null): CameraIntent | null {
    if (from.kind === 'overview') {
      this.#before = camera;
      return null;
    }
    if (to.kind !== 'overview') return null;
    const before = this.#before;
    // Whatever opens something next without being asked for, such as the Back button, is none that this camera belongs to.
    this.#before = null;
    return before === null ? { kind: 'frame', subject: OVERVIEW } : { kind: 'return', camera: before };
  }
}
