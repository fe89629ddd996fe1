import { beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { type Asked, askEverything, hiddenOnes, recoveredByAuditor } from '../../testing/asked-of-a-year.ts';
import { inventedYear } from '../../testing/invented-counts.ts';
import { decideAtoms } from './decide-atoms.ts';
import { type Atoms, shown } from './protected-row.ts';

/** As large as the demonstration: fourteen libraries, some municipalities with two of them. */
const rows = inventedYear({ seed: 'a year', libraries: 14, points: 5, shares: [2, 37, 54, 6], visitsAMonth: 20 });

/**
 * Subtracts pairs of answers and looks whether what is left is a hidden one. Each cell that is not shown has a random number of 62 bits:
 * sets of them are the same when the sums of their numbers are.
 */
function recoveredBySubtracting(atoms: Atoms, { told, hidden }: Asked, pairs: number): number {
  const chance = new Random('pairs');
  const codes = rows[0]!.visits.length;
  const number = atoms.flatMap((own) =>
    own.map((atom) =>
      atom === shown ? 0n : (BigInt(chance.integer(1, 2 ** 31)) << 31n) + BigInt(chance.integer(0, 2 ** 31 - 1)),
    ),
  );
  const numberOf = (cells: readonly number[]) => cells.reduce((total, cell) => total + number[cell]!, 0n);
  const secret = new Set(hidden.map(({ cells }) => numberOf(cells)));
  atoms.forEach((own, row) => own.forEach((atom, code) => atom !== shown && secret.add(number[row * codes + code]!)));
  const answers = told.map(({ cells, code }) => ({ code, number: numberOf(cells) }));
  const byCode = [...Map.groupBy(answers, ({ code }) => code).values()];
  let found = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const same = chance.pick(byCode);
    const difference = chance.pick(same).number - chance.pick(same).number;
    if (secret.has(difference) || secret.has(-difference)) found += 1;
  }
  return found;
}

describe('given a year of a network as large as the demonstration', () => {
  let atoms: Atoms;
  let asked: Asked;

  beforeAll(() => {
    atoms = decideAtoms(rows, 12, { threshold: 5 }).atoms;
    asked = askEverything(rows, atoms);
  });

  test('it has cells to hide and answers to subtract', () => {
    expect(hiddenOnes(atoms)).toBeGreaterThan(1000);
    expect(asked.told.length).toBeGreaterThan(5000);
    expect(asked.hidden.length).toBeGreaterThan(1000);
  });

  test('no pair of 200,000 pairs of answers leaves a hidden one', () => {
    expect(recoveredBySubtracting(atoms, asked, 200_000)).toBe(0);
  });

  test('nor does any combination of all answers and all sums of rows', () => {
    expect(recoveredByAuditor(asked)).toBe(0);
  });

  test('without secondary suppression some do', () => {
    const bare = decideAtoms(rows, 12, { threshold: 5, secondary: false }).atoms;
    const told = askEverything(rows, bare);
    expect(recoveredByAuditor(told)).toBeGreaterThan(10);
    expect(recoveredBySubtracting(bare, withComplements(told), 200_000)).toBeGreaterThan(0);
  });
});

/** Answers of the form "everyone minus the other codes", which whoever reads a table makes at a glance. */
function withComplements(asked: Asked): Asked {
  const byRow = asked.told.filter(({ code }) => code === null);
  const single = new Map(asked.told.flatMap((one) => (one.cells.length === 1 ? [[one.cells[0]!, one] as const] : [])));
  const rests = byRow.map(({ cells, sum }) => {
    const open = cells.filter((cell) => !single.has(cell));
    const known = cells.reduce((total, cell) => total + (single.get(cell)?.sum ?? 0), 0);
    return { cells: open, code: null, sum: sum - known };
  });
  return { ...asked, told: [...asked.told, ...rests, { cells: [], code: null, sum: 0 }] };
}
