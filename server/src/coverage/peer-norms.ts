import { HostGroup, HoursClass, MunicipalitySize } from '../comparison/comparison.enums.ts';
import { hostGroupOf, hoursClassOf, municipalitySizeOf } from '../comparison/peers.ts';
import type { HostKind } from '../libraries/location.enums.ts';

/**
 * With fewer points nothing is said. A quartile of five points is the figure of one of them; of ten, each lies between two points, with two
 * or more outside it.
 */
export const fewestPeers = 10;
const fewestLibraries = 3;
/**
 * The share of a group one library may have at most. A library can leave out its own points of what it reads: with half or less of them
 * it never knows most of the group, and with three libraries or more what is left is of two others at least. A third would be stricter,
 * but can be met by no three libraries that differ in size, which is how most groups are.
 */
const largestShare = 0.5;
/** Rates are told in halves of a visit per hour: finer, and the visits of a point with few hours could be worked back (docs/decisions/0020). */
const steps = 2;
/** Points that were open shorter than this have not found their visitors yet. */
export const fewestDays = 90;

/** Stands for "of any kind" where peers need not be alike in something. */
export const any = 'ANY';

/** What points have in common. */
export interface PeerGroup {
  hostGroup: HostGroup | typeof any;
  hoursClass: HoursClass | typeof any;
  sizeClass: MunicipalitySize | typeof any;
}

/** A point whose visits are known over the time it was open. */
export interface MeasuredPoint {
  libraryId: string;
  hostKind: `${HostKind}`;
  hoursPerWeek: number;
  /** Of its municipality; null when not known. */
  inhabitants: number | null;
  visits: number;
  /** Hours it was open meanwhile. */
  hours: number;
}

/** What points that look alike bring: quartiles of visits per opening hour, in halves, the outer two rounded outwards. */
export interface PeerNorm extends PeerGroup {
  points: number;
  libraries: number;
  low: number;
  middle: number;
  high: number;
}

/** The group of points a point is most alike, and the wider ones it is in, the closest first. Hours always count: they make the visits. */
export function groupsOf(point: Pick<MeasuredPoint, 'hostKind' | 'hoursPerWeek' | 'inhabitants'>): PeerGroup[] {
  const hostGroup = hostGroupOf(point.hostKind);
  const hoursClass = hoursClassOf(point.hoursPerWeek);
  const sizeClass = municipalitySizeOf(point.inhabitants);
  return [
    { hostGroup, hoursClass, sizeClass },
    { hostGroup, hoursClass, sizeClass: any },
    { hostGroup: any, hoursClass, sizeClass },
    { hostGroup: any, hoursClass, sizeClass: any },
  ];
}

/** The key of a group, to find it by. */
export const groupKey = ({ hostGroup, hoursClass, sizeClass }: PeerGroup): string =>
  `${hostGroup} ${hoursClass} ${sizeClass}`;

/** The norms of all groups with points enough. A telephone point has no peers: it has no place. */
export function normsOf(points: readonly MeasuredPoint[]): PeerNorm[] {
  const counted = points.filter(
    ({ hostKind, hours, hoursPerWeek }) => hostKind !== 'TELEPHONE' && hours > 0 && hoursPerWeek > 0,
  );
  const pairs = counted.flatMap((point) => groupsOf(point).map((group) => ({ group, point })));
  const groups = Map.groupBy(pairs, ({ group }) => groupKey(group));
  return [...groups.values()].flatMap((members) => {
    const ofLibraries = Map.groupBy(members, ({ point }) => point.libraryId);
    if (!tellsOfNobody([...ofLibraries.values()].map(({ length }) => length))) return [];
    const rates = members.map(({ point }) => point.visits / point.hours).sort((a, b) => a - b);
    return [
      {
        ...{ ...members[0]!.group, points: members.length, libraries: ofLibraries.size },
        // Outwards, so that half of the points or more lie within, and a rate close to the edge shows no figure of a point.
        low: Math.floor(quantile(rates, 0.25) * steps) / steps,
        middle: Math.round(quantile(rates, 0.5) * steps) / steps,
        high: Math.ceil(quantile(rates, 0.75) * steps) / steps,
      },
    ];
  });
}

/** Whether quartiles of a group say nothing of one of its points or libraries. @param points how many points each library has in it */
export function tellsOfNobody(points: readonly number[]): boolean {
  const all = points.reduce((sum, each) => sum + each, 0);
  return all >= fewestPeers && points.length >= fewestLibraries && Math.max(...points) <= all * largestShare;
}

/** The value below which this share of a sorted list lies, straight between the two around it. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (high - low) * (at - below);
}
