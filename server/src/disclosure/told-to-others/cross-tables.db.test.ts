import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CrossTablesOfOthers,
  type InventedVisit,
  crossTablesOfOthers,
  nation,
  year,
} from '../../testing/cross-tables-of-others.ts';

let others: CrossTablesOfOthers;
let crossTable: CrossTablesOfOthers['crossTable'];
let decide: CrossTablesOfOthers['decide'];
let points: CrossTablesOfOthers['points'];
let toBeAsked: CrossTablesOfOthers['toBeAsked'];
let visits: CrossTablesOfOthers['visits'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ crossTable, decide, points, toBeAsked, visits } = others);
}, 120_000);
afterAll(() => others?.close());

const counted = (row: string, column: string, inside: (visit: InventedVisit) => boolean = () => true) => {
  const cells: Record<string, number> = {};
  for (const visit of visits.filter(inside)) {
    const key = `${visit[row]} ${visit[column]}`;
    cells[key] = (cells[key] ?? 0) + 1;
  }
  return cells;
};

describe('given a finished year that nobody asked a cross-table of', () => {
  test('it is being prepared when it is asked for, and there when it was decided', async () => {
    await decide();
    const asked = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(asked).toMatchObject({ state: 'PREPARING', cells: {} });
    expect(asked!.explanation).toBe(`Deze kruistabel over ${year} wordt klaargezet. Kijk over een minuut opnieuw.`);
    await toBeAsked('TOPIC');
    await decide();
    const table = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(table!.state).toBe('PROTECTED');
    expect(table!.cells['digid FEMALE']).toBe(counted('topic', 'gender')['digid FEMALE']);
  });

  test('turned around it is the same table', async () => {
    const [table, turned] = await Promise.all([
      crossTable('analyst', nation, ['TOPIC', 'GENDER']),
      crossTable('analyst', nation, ['GENDER', 'TOPIC']),
    ]);
    for (const [key, count] of Object.entries(table!.cells))
      expect(turned!.cells[key.split(' ').toReversed().join(' ')]).toBe(count);
  });
});

describe('what is not told of others', () => {
  test('two dimensions that hang together, and two of one point', async () => {
    const together = await crossTable('analyst', nation, ['HELP', 'SOLVED']);
    expect(together).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(together!.explanation).toContain('hangen zo nauw samen');
    const ofPoint = await crossTable('analyst', ['LOCATION', points[0]!], ['TOPIC', 'GENDER']);
    expect(ofPoint).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(ofPoint!.explanation).toContain('Kies de gemeente of de bibliotheek');
  });
});

test('a period before anything was counted has no finished year', async () => {
  const old = await crossTable('analyst', nation, ['TOPIC', 'AGE'], ['1990-01-01', '1996-01-01']);
  expect(old).toMatchObject({ state: 'TOO_RECENT', cells: {} });
});
