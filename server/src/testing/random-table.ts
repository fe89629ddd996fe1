import type { Random } from '../demonstration/random.ts';
import type { ProtectedRow } from '../disclosure/one-dimension/protected-row.ts';

/** A table as small as those that leak: a few points, of which some in one municipality, in a few months of a year that is over. */
export function randomTable(chance: Random): ProtectedRow[] {
  const codes = chance.integer(2, 5);
  const most = chance.pick([2, 5, 9, 30]);
  const months = chance.pick([[0], [0, 1], [0, 1, 2], [1, 4], [0, 2, 3, 11]]);
  return Array.from({ length: chance.integer(1, 5) }, (_, point) => {
    const [library, municipality] = [chance.integer(1, 2), chance.integer(1, 3)];
    return months.map((month) => ({
      month,
      visits: Array.from({ length: codes }, () => (chance.chance(0.3) ? 0 : chance.integer(0, most))),
      areas: {
        LOCATION: `${point}`,
        LIBRARY_IN_MUNICIPALITY: `${library}:${municipality}`,
        MUNICIPALITY: `${municipality}`,
        LIBRARY: `${library}`,
        SUPPORT_ORGANISATION: library === 1 ? 'poi' : '',
        PROVINCE: municipality < 3 ? 'north' : 'south',
        NATION: 'NL',
      },
    }));
  }).flat();
}
