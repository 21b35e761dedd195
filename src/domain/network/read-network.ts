/**
 * A network from anywhere: brought to the present version, checked, and used without the parts that are at fault. Only
 * what cannot be shown at all is refused.
 */
import type * as z from 'zod/mini';
import { extentOf } from './extent.ts';
import type { FaultPath, NetworkFault } from './fault.ts';
import { faultsOf } from './faults.ts';
import { type LeftOut, type Part, partOf } from './left-out.ts';
import { Omissions } from './omissions.ts';
import { isNetworkShaped, type Network, networkSchema } from './schema.ts';
import { upgradeNetwork } from './upgrade.ts';

export interface ReadNetwork {
  /** Free of faults; null where nothing could be shown, for the first of the faults. */
  readonly network: Network | null;
  /** Every fault, with paths into the value as it came (after it was brought to the present version). */
  readonly faults: readonly NetworkFault[];
  /** What is missing from the network because of them. */
  readonly leftOut: readonly LeftOut[];
}

/** `value` is parsed JSON. It may become part of the network and must not be changed afterwards. */
export function readNetwork(value: unknown): ReadNetwork {
  const whole = upgradeNetwork(value);
  const omissions = new Omissions();
  const anew = new Set<FaultPath[number]>();
  const faults: NetworkFault[] = [];
  const parts = new Map<string, LeftOut>();
  const refused = (): ReadNetwork => ({ network: null, faults, leftOut: [...parts.values()] });

  let draft = whole;
  for (;;) {
    const { network, found } = look(draft);
    if (found.length === 0 && network !== null)
      return faults.length === 0 ? { network, faults, leftOut: [] } : (finished(whole, network, anew, faults, [...parts.values()]) ?? refused());
    let progress = false;
    for (const fault of found) {
      const told = { ...fault, path: omissions.original(fault.path) };
      faults.push(told);
      const part = partOf(told);
      if (part === null) return refused();
      progress = remember(whole, part, told, parts) || progress;
      if (part.kind === 'extent' || part.kind === 'title' || part.kind === 'list') anew.add(part.path[0] ?? '');
    }
    // A part that is made anew and is at fault again cannot be helped.
    if (!progress) return refused();
    for (const { path } of parts.values()) omissions.add(path);
    draft = { ...(omissions.without(whole) as object), ...Object.fromEntries([...anew].map((key) => [key, PLACEHOLDERS[key]])) };
  }
}

/** The years hold whatever comes until the links are known. */
const PLACEHOLDERS: Readonly<Record<FaultPath[number], unknown>> = {
  title: {},
  extent: { from: 0, to: 9999 },
  agreementTypes: [],
  places: [],
  links: [],
  networks: [],
  areas: [],
  eventKinds: [],
  sources: [],
};

/** The faults of shape, and where there are none those of sense. */
function look(draft: unknown): { readonly network: Network | null; readonly found: readonly NetworkFault[] } {
  if (isNetworkShaped(draft)) return { network: draft, found: faultsOf(draft) };
  const parsed = networkSchema.safeParse(draft);
  if (parsed.success) return { network: parsed.data, found: faultsOf(parsed.data) };
  return { network: null, found: parsed.error.issues.flatMap(shapeFaults) };
}

function shapeFaults(issue: z.core.$ZodIssue): readonly NetworkFault[] {
  const path = issue.path as FaultPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownKey', values: { key } }));
  return [{ path, code: 'shape', values: { problem: issue.message } }];
}

/** Whether the part was there until now. */
function remember(whole: unknown, { path, kind }: Part, fault: NetworkFault, parts: Map<string, LeftOut>): boolean {
  const key = JSON.stringify(path);
  const known = parts.get(key);
  if (known !== undefined) {
    parts.set(key, { ...known, faults: [...known.faults, fault] });
    return false;
  }
  const [list, i] = path;
  const owner = typeof i === 'number' ? (whole as Readonly<Record<string, readonly unknown[]>>)[String(list)]?.[i] : undefined;
  const id = typeof owner === 'object' && owner !== null && 'id' in owner && typeof owner.id === 'string' ? owner.id : null;
  parts.set(key, { path, kind, owner: id, position: typeof i === 'number' ? i + 1 : null, faults: [fault] });
  return true;
}

/** The network with its years, or null where the faults have left nothing to show. */
function finished(whole: unknown, network: Network, anew: ReadonlySet<FaultPath[number]>, faults: readonly NetworkFault[], leftOut: readonly LeftOut[]): ReadNetwork | null {
  const given = whole as { readonly links?: unknown; readonly extent?: unknown };
  const hadLinks = !Array.isArray(given.links) || given.links.length > 0;
  if (network.places.length === 0 || (hadLinks && network.links.length === 0)) return null;
  if (!anew.has('extent')) return { network, faults, leftOut };
  const extent = extentOf(network.links);
  return extent === null ? null : { network: { ...network, extent }, faults, leftOut };
}
