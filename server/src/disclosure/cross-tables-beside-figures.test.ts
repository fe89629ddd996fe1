import { describe, expect, test } from 'vitest';
import { Random } from '../demonstration/random.ts';
import { type FoundBeside, auditBesideFigures } from '../testing/cross-tables-beside-figures.ts';

// `npm run bench -- disclosure` does 5,000.
describe.each(['age', 'part_of_day'] as const)(
  'given 300 small networks of points with weekdays of their own, what is told of %s, and by weekday',
  (dimension) => {
    const audit = (withheld: boolean) => {
      const chance = new Random('beside');
      const all = Array.from({ length: 300 }, () => auditBesideFigures(chance, dimension, withheld));
      return (of: keyof FoundBeside) => all.reduce((sum, found) => sum + found[of], 0);
    };

    test('no figure by one of both that is hidden over the year follows with the cross-tables', () => {
      const sum = audit(true);
      expect(sum('small')).toBeGreaterThan(1000);
      expect(sum('found')).toBe(0);
      expect(sum('shown')).toBeGreaterThan(1000);
    }, 60_000);

    test('without a look at what is withheld they do, those from 1 to 4 of points too', () => {
      expect(audit(false)('smallFound')).toBeGreaterThan(50);
    }, 60_000);
  },
);
