import { type PointFilter, isAsked, sortPoints } from './choose-points.ts';
import type { ComparedPoint } from './compared-point.ts';
import { ComparedMeasure, ComparisonSort, PeerAttribute } from './comparison.enums.ts';
import { peerKey } from './peers.ts';
import { percentiles } from './percentiles.ts';

/** What to show of an area, and what to hold it against. */
export interface ComparisonView {
  filter: PointFilter;
  /** Compare only these, also with each other; empty for all. */
  only: readonly string[];
  peers: readonly PeerAttribute[];
  sort: ComparisonSort;
  descending: boolean;
}

/** The points to show, in order, with their places among their peers. */
export interface SelectedPoints {
  points: ComparedPoint[];
  /** How many other points each is compared with. */
  peers: number[];
  /** Per measure, for each point; null without a value or with too few peers. */
  percentiles: Readonly<Record<ComparedMeasure, (number | null)[]>>;
}

/**
 * Chooses and sorts. Peers are found among all points of the area, or of the own choice, whatever the filter leaves: filtering a list does not
 * change who is like whom.
 */
export function selectPoints(all: readonly ComparedPoint[], view: ComparisonView): SelectedPoints {
  const compared = view.only.length > 0 ? all.filter(({ id }) => view.only.includes(id)) : all;
  const keys = compared.map((point) => peerKey(point, view.peers));
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const at = new Map(compared.map(({ id }, index) => [id, index]));
  const points = sortPoints(
    compared.filter((point) => isAsked(point, view.filter)),
    view.sort,
    view.descending,
  );
  const order = points.map(({ id }) => at.get(id)!);
  const placed = Object.values(ComparedMeasure).map((measure) => {
    const places = percentiles(
      compared.map(({ values }) => values[measure].value),
      keys,
    );
    return [measure, order.map((index) => places[index]!)] as const;
  });
  return {
    points,
    peers: order.map((index) => sizes.get(keys[index]!)! - 1),
    percentiles: Object.fromEntries(placed) as SelectedPoints['percentiles'],
  };
}
