import type { Count } from './shown.ts';

export type Part = { key: string; label: string; share: Count; count: Count };
/** A part of a bar, in percent of its width; `fits` when its number can stand in it. */
type Segment = { key: string; x: number; width: number; share: number; fits: boolean };

/** Narrowest part, in percent, that '12%' fits in on a phone. */
const FITS = 12;

/** The parts of a whole side by side, in the order given; what is hidden or not there takes no room, and none is left out of scale. */
export function stack(parts: readonly Part[]): Segment[] {
  let x = 0;
  return parts.flatMap(({ key, share }) => {
    if (typeof share !== 'number' || share <= 0) return [];
    const segment = { key, x: round(x), width: round(share * 100), share, fits: share * 100 >= FITS };
    x += share * 100;
    return [segment];
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
