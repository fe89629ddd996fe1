import { Random } from '../demonstration/random.ts';
import type { AlikeVisits, CrossPoint, CrossYear } from '../disclosure/cross-tables/cells/cross-year.ts';

/** How large an invented year of cross-tables is. */
export interface InventedCross {
  seed: string;
  libraries: number;
  /** Points of each library on average. */
  points: number;
  /** Shares of the codes, in any unit. */
  rows: readonly number[];
  columns: readonly number[];
  visitsAMonth: number;
  months?: number;
  /** Visits out of 100 with a second code of the rows. */
  withTwo?: number;
}

/** A year of visits by two dimensions as small points have them; some municipalities have two libraries. */
export function inventedCrossYear({ months = 12, withTwo = 0, ...network }: InventedCross): CrossYear {
  const chance = new Random(network.seed);
  const [rows, columns] = [network.rows, network.columns].map((shares) =>
    shares.map((share, code) => [code, share] as const),
  ) as [[number, number][], [number, number][]];
  const areas = new Map<string, number>();
  const areaOf = (name: string) => {
    const known = areas.get(name) ?? areas.size;
    areas.set(name, known);
    return known;
  };
  const points: CrossPoint[] = [];
  for (let library = 0; library < network.libraries; library += 1) {
    for (let point = chance.integer(1, 2 * network.points - 1); point > 0; point -= 1) {
      const municipality = point === 3 && library % 3 === 1 ? (library - 1) * 3 : library * 3 + (point % 3);
      const names = [
        ...[`point ${library} ${point}`, `library ${library} in ${municipality}`, `municipality ${municipality}`],
        ...[`library ${library}`, `poi ${Math.floor(library / 10)}`, `province ${Math.floor(municipality / 15)}`],
        'nation',
      ];
      const busy = network.visitsAMonth * 0.2 * 20 ** chance.number() * 0.6;
      const exchanges = Array.from({ length: months }, () => {
        const alike = new Map<string, AlikeVisits & { visits: number }>();
        for (let left = chance.count(busy); left > 0; left -= 1) {
          const given = [chance.weighted(rows), ...(chance.chance(withTwo / 100) ? [chance.weighted(rows)] : [])];
          const codes = { rows: [...new Set(given)].sort((a, b) => a - b), columns: [chance.weighted(columns)] };
          const key = JSON.stringify(codes);
          const known = alike.get(key);
          if (known) known.visits += 1;
          else alike.set(key, { ...codes, visits: 1 });
        }
        return [...alike.values()];
      });
      points.push({ areas: names.map(areaOf), exchanges });
    }
  }
  return { rows: rows.length, columns: columns.length, areas: areas.size, points };
}
