import { type AlikeVisits, type CrossYear, answerAt } from '../disclosure/cross-tables/cells/cross-year.ts';

/** What a change does to cells, by row and column. */
type Effect = Map<string, number>;

/**
 * Whether there is another register, made from this one by a swap or by several at different points, in which an answer is another and everything
 * that is shown the same. Tries every swap there is and knows nothing of how was decided.
 */
export function hasWitness(year: CrossYear, hidden: Uint8Array, answer: number): boolean {
  const cell = answer % (year.rows * year.columns);
  const area = Math.floor(answer / (year.rows * year.columns));
  const [row, column] = [Math.floor(cell / year.columns), cell % year.columns];
  const key = `${row} ${column}`;
  const swaps = year.points.map(({ exchanges }) => distinct(exchanges.flatMap(swapsOf)));
  const changesIt = (point: number) =>
    year.points[point]!.areas.includes(area) && swaps[point]!.some((effect) => effect.has(key));
  if (!year.points.some((_, point) => changesIt(point))) return false;
  /** Goes on with swaps at points after this one, until all that changes is hidden. */
  const goOn = (from: number, total: Map<number, Effect>, left: number): boolean => {
    if ((total.get(area)?.get(key) ?? 0) !== 0 && isHidden(total)) return true;
    if (left === 0) return false;
    for (let point = from; point < year.points.length; point += 1)
      for (const swap of swaps[point]!)
        if (goOn(point + 1, added(total, year.points[point]!.areas, swap), left - 1)) return true;
    return false;
  };
  const isHidden = (total: Map<number, Effect>) =>
    [...total].every(([at, effect]) =>
      [...effect].every(([where, change]) => {
        const [r, c] = where.split(' ').map(Number) as [number, number];
        return change === 0 || hidden[answerAt(year, at, r, c)] === 1;
      }),
    );
  return goOn(0, new Map(), 1) || goOn(0, new Map(), 2) || goOn(0, new Map(), 3);
}

function swapsOf(exchange: readonly AlikeVisits[]): Effect[] {
  return exchange.flatMap((one, at) =>
    exchange.slice(at + 1).map((other) => {
      const effect: Effect = new Map();
      const count = (rows: readonly number[], columns: readonly number[], by: number) => {
        for (const row of rows)
          for (const column of columns) effect.set(`${row} ${column}`, (effect.get(`${row} ${column}`) ?? 0) + by);
      };
      count(one.rows, one.columns, -1);
      count(other.rows, other.columns, -1);
      count(one.rows, other.columns, 1);
      count(other.rows, one.columns, 1);
      return new Map([...effect].filter(([, change]) => change !== 0));
    }),
  );
}

function distinct(effects: Effect[]): Effect[] {
  const known = new Map(effects.map((effect) => [JSON.stringify([...effect].sort()), effect]));
  return [...known.values()].filter((effect) => effect.size > 0);
}

function added(total: Map<number, Effect>, areas: readonly number[], swap: Effect): Map<number, Effect> {
  const sum = new Map(total);
  for (const area of areas) {
    const effect = new Map(sum.get(area));
    for (const [where, change] of swap) effect.set(where, (effect.get(where) ?? 0) + change);
    sum.set(area, effect);
  }
  return sum;
}
