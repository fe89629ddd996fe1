import { HostGroup, HoursClass, MunicipalitySize } from '../comparison/comparison.enums.ts';
import { hostGroupOf, hoursClassOf, municipalitySizeOf } from '../comparison/peers.ts';
import type { HostKind } from '../libraries/location.enums.ts';

/** With fewer points, or points of fewer libraries, nothing is said: it would tell of one of them. */
export const fewestPeers = 5;
const fewestLibraries = 3;
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

/** What points that look alike bring: quartiles of visits per opening hour, to a tenth. */
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
    const libraries = new Set(members.map(({ point }) => point.libraryId)).size;
    if (members.length < fewestPeers || libraries < fewestLibraries) return [];
    const rates = members.map(({ point }) => point.visits / point.hours).sort((a, b) => a - b);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => toTenth(quantile(rates, share)));
    return [{ ...members[0]!.group, points: members.length, libraries, low: low!, middle: middle!, high: high! }];
  });
}

/** The value below which this share of a sorted list lies, straight between the two around it. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (high - low) * (at - below);
}

const toTenth = (value: number) => Math.round(value * 10) / 10;
