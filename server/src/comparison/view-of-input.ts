import type { ComparisonInput } from './comparison.inputs.ts';
import { ComparisonSort, PeerAttribute } from './comparison.enums.ts';
import type { ComparisonView } from './select-comparison.ts';

/** Points like each other in what mostly decides how many come: where it is, how long it is open, how many people live there. */
export const usualPeers: readonly PeerAttribute[] = [
  PeerAttribute.HOST_GROUP,
  PeerAttribute.HOURS_CLASS,
  PeerAttribute.MUNICIPALITY_SIZE,
];

/** More is no choice by hand. */
const MOST_CHOSEN = 100;

/** What was asked, with what holds where nothing was. */
export function viewOf(input: ComparisonInput | null | undefined): ComparisonView {
  return {
    filter: input ?? {},
    only: (input?.only ?? []).slice(0, MOST_CHOSEN),
    peers: input?.peers ?? usualPeers,
    sort: input?.sort ?? ComparisonSort.NAME,
    descending: input?.descending ?? false,
  };
}
