import type { ProtectedRow } from '../disclosure/one-dimension/protected-row.ts';
import { Random } from '../demonstration/random.ts';

/** How large an invented network is, and what is counted in it. */
export interface InventedNetwork {
  seed: string;
  libraries: number;
  /** Points of each library on average. */
  points: number;
  /** Shares of the codes, in any unit. */
  shares: readonly number[];
  /** Visits a month at a point on average; points differ from a fifth of it to four times it. */
  visitsAMonth: number;
  months?: number;
}

/**
 * A year of counts of one dimension as small points have them: most months hold a handful of visits. Some municipalities are served by two
 * libraries, of which one may come from another province.
 */
export function inventedYear(network: InventedNetwork): ProtectedRow[] {
  const { libraries, points, shares, visitsAMonth, months = 12 } = network;
  const chance = new Random(network.seed);
  const rows: ProtectedRow[] = [];
  const codes = shares.map((share, code) => [code, share] as const);
  for (let library = 0; library < libraries; library += 1) {
    const count = chance.integer(1, 2 * points - 1);
    for (let point = 0; point < count; point += 1) {
      // Three municipalities of its own, and one it shares with the library before it.
      const besideOther = point === 3 && library % 3 === 1;
      const municipality = besideOther ? (library - 1) * 3 : library * 3 + (point % 3);
      const province = Math.floor(municipality / 3 / 5);
      const busy = visitsAMonth * 0.2 * 20 ** chance.number() * 0.6;
      for (let month = 0; month < months; month += 1) {
        const visits = shares.map(() => 0);
        for (let left = chance.count(busy); left > 0; left -= 1) visits[chance.weighted(codes)]! += 1;
        if (visits.every((value) => value === 0)) continue;
        rows.push({
          month,
          visits,
          areas: {
            LOCATION: `l${library}.${point}`,
            LIBRARY_IN_MUNICIPALITY: `b${library}:g${municipality}`,
            MUNICIPALITY: `g${municipality}`,
            LIBRARY: `b${library}`,
            SUPPORT_ORGANISATION: `poi${Math.floor(library / 10)}`,
            PROVINCE: `pv${province}`,
            NATION: 'NL',
          },
        });
      }
    }
  }
  return rows;
}
