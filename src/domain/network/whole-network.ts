/** The quick way to a network: what is free of every fault is one, and nothing more need be loaded to know it. */
import { faultsOf } from './faults.ts';
import shape from './network-shape.json' with { type: 'json' };
import type { Network } from './schema.ts';
import { type Shape, testOf } from './shape.ts';
import { upgradeNetwork } from './upgrade.ts';

const hasShape = testOf(shape as Shape);

export const isNetworkShaped = (value: unknown): value is Network => hasShape(value);

/**
 * @param value parsed JSON. It may become part of the network and must not be changed afterwards.
 * @returns null where anything is at fault; `readNetwork` tells what, and how much can be used all the same.
 */
export function wholeNetwork(value: unknown): Network | null {
  const present = upgradeNetwork(value);
  return isNetworkShaped(present) && faultsOf(present).length === 0 ? present : null;
}
