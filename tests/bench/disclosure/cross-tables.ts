import type pg from 'pg';
import { Random } from '../../../server/src/demonstration/random.ts';
import { decideCrossTable } from '../../../server/src/disclosure/cross-tables/decide-cross-table.ts';
import { askCrossTables, recoveredFromCrossTables } from '../../../server/src/testing/asked-of-cross-tables.ts';
import { auditBesideFigures } from '../../../server/src/testing/cross-tables-beside-figures.ts';
import { inventedCrossYear } from '../../../server/src/testing/invented-cross-year.ts';
import { randomCrossYear } from '../../../server/src/testing/random-cross-year.ts';
import { recoveredBySubtracting } from '../../../server/src/testing/subtracted-cross-tables.ts';

/** What is tried, and how often. */
const [tables, pairs, networks] = [10_000, 1_000_000, 5000];

/** The random tables of the tests, ten times as many; and a year as large as the country, of which answers are subtracted. */
export function tryCrossTables(say: (line: string) => void): void {
  for (const secondary of [true, false]) {
    const chance = new Random('cross-tables');
    let [hidden, found] = [0, 0];
    for (let table = 0; table < tables; table += 1) {
      const year = randomCrossYear(chance);
      const asked = askCrossTables(year, decideCrossTable(year, { threshold: 5, secondary }));
      hidden += asked.hidden.length;
      found += recoveredFromCrossTables(asked);
    }
    say(
      `cross-tables:    ${tables} random ones${secondary ? '' : ', only small cells hidden'}: ${found} of ${hidden} hidden cells computed`,
    );
  }
  for (const withheld of [true, false]) {
    const chance = new Random('beside');
    let [small, smallFound, hidden, found, months, monthsFound] = [0, 0, 0, 0, 0, 0];
    for (let network = 0; network < networks; network += 1) {
      const one = auditBesideFigures(chance, 'age', { withheld, changing: network % 2 === 1 });
      [small, smallFound] = [small + one.small, smallFound + one.smallFound];
      [hidden, found] = [hidden + one.hidden, found + one.found];
      [months, monthsFound] = [months + one.months, monthsFound + one.monthsFound];
    }
    say(
      `                 ${networks} networks beside the figures by one${withheld ? '' : ', what is withheld not minded'}: ${smallFound} of ${small} small figures of points computed, ${found} of all ${hidden} that are hidden, and ${monthsFound} of ${months} of months`,
    );
  }
  const year = inventedCrossYear({
    ...{ seed: 'bench', libraries: 133, points: 6, visitsAMonth: 60, withTwo: 33 },
    ...{ rows: [25, 22, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 18], columns: [2, 37, 54, 6] },
  });
  for (const secondary of [true, false]) {
    const start = performance.now();
    const decision = decideCrossTable(year, { threshold: 5, secondary });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const found = recoveredBySubtracting(year, decision, { pairs, chance: new Random('pairs') });
    const large = [...decision.visits.keys()].filter((at) => decision.visits[at]! >= 5);
    const shown = large.filter((at) => decision.hidden[at] === 0).length;
    say(
      `                 ${year.points.length} points in ${seconds} s, ${Math.round((100 * shown) / large.length)} % of the large cells shown; ${found} of ${pairs} pairs subtracted leave a hidden one`,
    );
  }
}

/** How long deciding takes of a year in the database, for some pairs. */
export async function decideSomePairs(
  admin: pg.Client,
  year: number,
  decide: () => Promise<unknown>,
  say: (line: string) => void,
) {
  for (const [rows, columns] of [
    ['WEEKDAY', 'PART_OF_DAY'],
    ['TOPIC', 'CHANNEL'],
    ['TOPIC', 'DURATION'],
    ['CHANNEL', 'DURATION'],
  ]) {
    await admin.query('delete from decided_pair where row_dimension = $1 and column_dimension = $2', [rows, columns]);
    await admin.query('insert into decided_pair (year, row_dimension, column_dimension) values ($1, $2, $3)', [
      ...[year, rows, columns],
    ]);
    const start = performance.now();
    await decide();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { rows: kept } = await admin.query<{ cells: string; hidden: string }>(
      `select sum(cardinality(visits)) as cells, sum((select count(*) from unnest(visits) v where v is null)) as hidden
       from decided_cross where year = $1 and row_dimension = $2 and column_dimension = $3`,
      [year, rows, columns],
    );
    say(`${rows} x ${columns}: `.padEnd(28) + `${seconds} s; ${kept[0]!.hidden} of ${kept[0]!.cells} cells hidden`);
  }
}
