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
import { type Network, networkSchema } from './schema.ts';
import { upgradeNetwork } from './upgrade.ts';
import { isNetworkShaped } from './whole-network.ts';

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
  const faults: NetworkFault[] = [];
  const parts = new Map<string, PartAtFault>();
  const read = (network: Network | null): ReadNetwork => ({ network, faults, leftOut: faults.length === 0 ? [] : outermost(parts) });

  const omissions = new Omissions();
  const anew = new Set<FaultPath[number]>();
  let draft = whole;
  for (;;) {
    const { network, found } = look(draft);
    if (network !== null && found.length === 0) return read(faults.length === 0 ? network : finished(whole, network, anew));
    let progress = false;
    for (const fault of found) {
      const told = { ...fault, path: omissions.original(fault.path) };
      faults.push(told);
      const part = partOf(told);
      if (part === null) return read(null);
      progress = remember(whole, part, told, parts) || progress;
      if (part.kind === 'extent' || part.kind === 'title' || part.kind === 'list') anew.add(part.path[0] ?? '');
    }
    // A part that is made anew and is at fault again cannot be helped.
    if (!progress) return read(null);
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
  if (isNetworkShaped(draft)) return { network: draft, found: faultsOfSense(draft) };
  const parsed = networkSchema.safeParse(draft);
  if (parsed.success) return { network: parsed.data, found: faultsOfSense(parsed.data) };
  return { network: null, found: parsed.error.issues.flatMap(shapeFaults) };
}

/** Whether the years hold every stage is asked once the links are those that stay. */
function faultsOfSense(network: Network): readonly NetworkFault[] {
  const found = faultsOf(network);
  const others = found.filter(({ code }) => code !== 'extent');
  return others.length > 0 ? others : found;
}

function shapeFaults(issue: z.core.$ZodIssue): readonly NetworkFault[] {
  const path = issue.path as FaultPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownKey', values: { key } }));
  return [{ path, code: 'shape', values: { problem: issue.message } }];
}

/** A part while its faults are still being gathered: a hostile file may have very many in one part. */
type PartAtFault = LeftOut & { readonly faults: NetworkFault[] };

/** Whether the part was there until now. */
function remember(whole: unknown, { path, kind }: Part, fault: NetworkFault, parts: Map<string, PartAtFault>): boolean {
  const key = JSON.stringify(path);
  const known = parts.get(key);
  if (known !== undefined) {
    known.faults.push(fault);
    return false;
  }
  const [list, i] = path;
  const owner = typeof i === 'number' ? (whole as Readonly<Record<string, readonly unknown[]>>)[String(list)]?.[i] : undefined;
  const id = typeof owner === 'object' && owner !== null && 'id' in owner && typeof owner.id === 'string' ? owner.id : null;
  parts.set(key, { path, kind, owner: id, position: typeof i === 'number' ? i + 1 : null, faults: [fault] });
  return true;
}

/** What lies within a part that went whole is not told apart from it. */
function outermost(parts: ReadonlyMap<string, PartAtFault>): readonly LeftOut[] {
  return [...parts.values()].filter((part) => {
    const outer = part.path.map((_, length) => parts.get(JSON.stringify(part.path.slice(0, length)))).find((one) => one !== undefined);
    for (const fault of outer === undefined ? [] : part.faults) outer?.faults.push(fault);
    return outer === undefined;
  });
}

/** The network with its years, or null where the faults have left nothing to show. */
function finished(whole: unknown, network: Network, anew: ReadonlySet<FaultPath[number]>): Network | null {
  const given = (whole as { readonly links?: unknown }).links;
  const hadLinks = !Array.isArray(given) || given.length > 0;
  if (network.places.length === 0 || (hadLinks && network.links.length === 0)) return null;
  if (!anew.has('extent')) return network;
  const extent = extentOf(network.links);
  return extent === null ? null : { ...network, extent };
}
