import { type MeasuredPoint, type PeerNorm, any, fewestPeers, groupKey, groupsOf } from './peer-norms.ts';

/** What peers have in common with the point. */
export type PeerTrait = 'HOST_GROUP' | 'HOURS_CLASS' | 'MUNICIPALITY_SIZE';

/** Weeks a point is open in a year, after public holidays and a closed week or so. */
export const weeksOpen = 50;

/** A range in which half of the peers or more lie, with their middle. */
export interface Range {
  low: number;
  middle: number;
  high: number;
}

/** What a point may be expected to bring, by its peers. */
export interface ExpectedVisits {
  peers: number;
  alikeIn: PeerTrait[];
  perHour: Range;
  /** Whole visits. */
  perYear: Range;
}

/**
 * Half of the points that look alike, or more, bring a number of visits within this range: those of the closest group with points enough,
 * of the same kind of place, hours and size of municipality, else of a wider one. Null when it cannot be said.
 */
export function expectedVisits(
  point: Pick<MeasuredPoint, 'hostKind' | 'hoursPerWeek' | 'inhabitants'>,
  norms: readonly PeerNorm[],
): ExpectedVisits | null {
  if (point.hostKind === 'TELEPHONE' || point.hoursPerWeek <= 0) return null;
  const byKey = new Map(norms.map((norm) => [groupKey(norm), norm]));
  const norm = groupsOf(point)
    .map((group) => byKey.get(groupKey(group)))
    .find((each) => each !== undefined && each.points >= fewestPeers);
  if (!norm) return null;
  const { low, middle, high } = norm;
  const traits: [PeerTrait, string][] = [
    ['HOST_GROUP', norm.hostGroup],
    ['HOURS_CLASS', norm.hoursClass],
    ['MUNICIPALITY_SIZE', norm.sizeClass],
  ];
  return {
    peers: norm.points,
    alikeIn: traits.filter(([, value]) => value !== any).map(([trait]) => trait),
    perHour: { low, middle, high },
    perYear: scaled({ low, middle, high }, point.hoursPerWeek * weeksOpen),
  };
}

/** A range per hour over a number of hours, in whole visits. */
export const scaled = ({ low, middle, high }: Range, hours: number): Range => ({
  low: Math.round(low * hours),
  middle: Math.round(middle * hours),
  high: Math.round(high * hours),
});

/** How a rate lies against a range; null when one of them is not known. */
export function against(rate: number | null, range: Range | null): 'BELOW' | 'WITHIN' | 'ABOVE' | null {
  if (rate === null || range === null) return null;
  if (rate < range.low) return 'BELOW';
  return rate > range.high ? 'ABOVE' : 'WITHIN';
}
