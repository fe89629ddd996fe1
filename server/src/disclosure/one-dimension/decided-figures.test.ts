import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { allowedAnswer, bundleSizes } from '../../testing/allowed-answer.ts';
import { stretches } from '../../testing/asked-of-a-year.ts';
import { randomTable } from '../../testing/random-table.ts';
import { areaLevels } from '../what-is-protected/area-levels.ts';
import { decideAtoms } from './decide-atoms.ts';
import { decidedFigures } from './decided-figures.ts';

// The auditor looks at what the rule allows: so it looks at what is told.
test('what is kept tells of every area and stretch of months what the rule allows, and no more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom(3, 7, 12), (seed, finished) => {
      const table = randomTable(new Random(seed)).filter(({ month }) => month < finished);
      const { atoms } = decideAtoms(table, finished, { threshold: 5 });
      const sizes = bundleSizes(atoms);
      const figures = decidedFigures(table, finished, 5);
      for (const area of areaLevels)
        for (const id of new Set(table.map(({ areas }) => areas[area])))
          for (const [from, until] of stretches) {
            const isAsked = (month: number) => month >= from && month < until;
            const inside = [...table.keys()].filter(
              (row) => table[row]!.areas[area] === id && isAsked(table[row]!.month),
            );
            if (id === '' || inside.length === 0) continue;
            const kept = figures.filter((figure) => figure.area === area && figure.id === id && isAsked(figure.month));
            // As `measure` adds them up.
            const told = table[0]!.visits.map((_, code) =>
              kept.every(({ whole }) => whole[code] && whole[code][0] >= from && whole[code][1] <= until)
                ? kept.reduce((sum, { visits }) => sum + visits[code]!, 0)
                : null,
            );
            expect(told).toEqual(allowedAnswer(table, atoms, sizes, inside));
          }
    }),
    { numRuns: 100 },
  );
}, 60_000);
