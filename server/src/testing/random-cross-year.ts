import type { Random } from '../demonstration/random.ts';
import type { AlikeVisits, CrossYear } from '../disclosure/cross-tables/cells/cross-year.ts';

/** A year as small as those that leak: a few points in areas that lie in and across each other, in one or two months. */
export function randomCrossYear(chance: Random, { several = false, mostPoints = 5 } = {}): CrossYear {
  const [rows, columns] = [chance.integer(2, 4), chance.integer(2, 3)];
  const most = chance.pick([2, 5, 9, 20]);
  const months = chance.integer(1, 2);
  const areas = new Map<string, number>();
  const areaOf = (name: string) => areas.get(name) ?? (areas.set(name, areas.size), areas.size - 1);
  const codesOf = (code: number, all: number) => {
    if (!several || chance.chance(0.7)) return [code];
    return chance.chance(0.4) ? [] : [...new Set([code, chance.integer(0, all - 1)])].sort((a, b) => a - b);
  };
  const points = Array.from({ length: chance.integer(1, mostPoints) }, (_, point) => {
    const [library, municipality] = [chance.integer(1, 2), chance.integer(1, 3)];
    const names = [`point ${point}`, `library ${library} in ${municipality}`, `municipality ${municipality}`];
    const above = [`library ${library}`, `province ${municipality < 3 ? 'north' : 'south'}`, 'nation'];
    const exchanges = Array.from({ length: months }, () => {
      const alike = new Map<string, AlikeVisits>();
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) {
          const visits = chance.chance(0.3) ? 0 : chance.integer(0, most);
          const codes = { rows: codesOf(row, rows), columns: codesOf(column, columns) };
          const key = JSON.stringify(codes);
          if (visits > 0) alike.set(key, { ...codes, visits: visits + (alike.get(key)?.visits ?? 0) });
        }
      return [...alike.values()];
    });
    return { areas: [...names, ...above].map(areaOf), exchanges };
  });
  return { rows, columns, areas: areas.size, points };
}
