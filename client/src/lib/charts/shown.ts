import { formatNumber, formatShare } from '#lib/format.ts';

/** A count as it reached us: a number, hidden so that nobody is recognised, or null where nothing was registered. */
export type Count = number | 'hidden' | null;

/** What stands for a count that is hidden, for one that is not there, and for what is not told; `SymbolLegend.svelte` explains them. */
export let HIDDEN = '<5';
/** A share or a mean that is hidden: unlike a count it is not less than anything. */
export const HIDDEN_SHARE = 'x';
/** The greatest count that is hidden for being small. */
export let mostHidden = 4;

/** Takes the threshold over that the server tells whoever is signed in. It is the server's and not of one visitor, so requests may share it. */
export function hideBelow(threshold: number | undefined): void {
  if (threshold === undefined) return;
  HIDDEN = `<${threshold}`;
  mostHidden = threshold - 1;
}

export const NOT_REGISTERED = '-';

/** A number that is not known yet, or not for whoever looks. A question mark, as a longer dash is not told from a short one. */
export const NOT_TOLD = '?';

export function shownCount(count: Count | undefined, digits = 0): string {
  if (count === 'hidden') return HIDDEN;
  return count === null || count === undefined ? NOT_REGISTERED : formatNumber(count, digits);
}

/** A share between 0 and 1, or why there is none. */
export function shownShare(share: Count | undefined): string {
  if (share === 'hidden') return HIDDEN_SHARE;
  return share === null || share === undefined ? NOT_REGISTERED : formatShare(share);
}

/** The count of a cell that may be hidden. */
export function countOf(value: number | null | undefined, hidden: boolean): Count {
  return hidden ? 'hidden' : (value ?? null);
}
