import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { askEverything, recoveredByAuditor } from '../../testing/asked-of-a-year.ts';
import { randomTable } from '../../testing/random-table.ts';
import { decideAtoms } from './decide-atoms.ts';
import { type ProtectedRow, free } from './protected-row.ts';
import { unsafeAtoms } from './unsafe-atoms.ts';

const periods = [
  ...Array.from({ length: 12 }, (_, month) => [month, month + 1] as const),
  ...([0, 3, 6, 9] as const).map((first) => [first, first + 3] as const),
  ...([
    [0, 12],
    [0, 2],
    [1, 5],
    [0, 11],
  ] as const),
];

/** Hidden answers that somebody can compute who was told everything that may be told. */
function recovered(table: ProtectedRow[], secondary: boolean): number {
  const { atoms } = decideAtoms(table, 12, { threshold: 5, secondary });
  return recoveredByAuditor(askEverything(table, atoms, periods));
}

describe('given 10,000 random tables', () => {
  const tables = 10_000;

  test('no hidden answer can be computed from those that are shown', () => {
    const chance = new Random('tables');
    let found = 0;
    for (let table = 0; table < tables; table += 1) found += recovered(randomTable(chance), true);
    expect(found).toBe(0);
  }, 180_000);

  test('without secondary suppression the auditor finds what leaks', () => {
    const chance = new Random('tables');
    let leaking = 0;
    for (let table = 0; table < 500; table += 1) leaking += recovered(randomTable(chance), false) > 0 ? 1 : 0;
    expect(leaking).toBeGreaterThan(250);
  });
});

test('for any table nothing unsafe is left, and cells below the threshold are never atoms of their own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (seed) => {
      const table = randomTable(new Random(seed));
      const { atoms, bundles } = decideAtoms(table, 12, { threshold: 5 });
      expect(unsafeAtoms({ visits: table.map(({ visits }) => visits), atoms, bundles })).toEqual([]);
      table.forEach(({ visits }, row) =>
        visits.forEach((count, code) => {
          if (atoms[row]![code] === -1) expect(count === 0 || count >= 5).toBe(true);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test('deciding more months changes nothing that was shown before', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 11 }), fc.boolean(), (seed, finished, left) => {
      const table = randomTable(new Random(seed));
      const early = table.filter(({ month }) => month < finished);
      // While the year goes on a table may have a code that is left out at its end, as nobody had it.
      const listed = left ? early.map((row) => ({ ...row, visits: [...row.visits, 0] })) : early;
      const before = decideAtoms(listed, finished, { threshold: 5 });
      const { atoms } = decideAtoms(table, 12, { threshold: 5 });
      early.forEach((row, at) => {
        const later = table.indexOf(row);
        row.visits.forEach((_, code) => {
          const atom = before.atoms[at]![code]!;
          if (atom === -1) expect(atoms[later]![code]).toBe(-1);
          if (atom < 0) return;
          // A bundle is the same cells later on.
          const cells = early.filter((_, other) => before.atoms[other]![code] === atom);
          const same = table.filter((_, other) => atoms[other]![code] === atoms[later]![code]);
          expect(same).toEqual(cells);
        });
      });
    }),
    { numRuns: 300 },
  );
});

test('of a table of one code the total of a row is its cell: a small one is in no bundle, and deciding ends', () => {
  const table = randomTable(new Random('one code')).map((row, at) => ({ ...row, visits: [at === 0 ? 3 : 0] }));
  expect(decideAtoms(table, 12, { threshold: 5 }).atoms[0]).toEqual([free]);
});
