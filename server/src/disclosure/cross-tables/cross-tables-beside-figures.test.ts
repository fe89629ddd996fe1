import { describe, expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { type Beside, type FoundBeside, auditBesideFigures } from '../../testing/cross-tables-beside-figures.ts';

// `npm run bench -- disclosure` does 5,000.
describe.each(['age', 'part_of_day'] as const)(
  'given 300 small networks of points with weekdays of their own, what is told of %s, and by weekday',
  (dimension) => {
    const audit = (of: Beside) => {
      const chance = new Random('beside');
      const all = Array.from({ length: 300 }, () => auditBesideFigures(chance, dimension, of));
      return (of: keyof FoundBeside) => all.reduce((sum, found) => sum + found[of], 0);
    };

    test('no figure by one of both that is hidden over the year follows with the cross-tables', () => {
      const sum = audit({});
      expect(sum('small')).toBeGreaterThan(1000);
      expect(sum('found')).toBe(0);
      expect(sum('monthsFound')).toBe(0);
      expect(sum('shown')).toBeGreaterThan(1000);
    }, 60_000);

    test('nor does one of a month that is hidden, where points change their weekdays, move, or never see some codes', () => {
      const sum = audit({ changing: true });
      expect(sum('months')).toBeGreaterThan(10_000);
      expect([sum('found'), sum('monthsFound')]).toEqual([0, 0]);
      expect(sum('shown')).toBeGreaterThan(400);
    }, 60_000);

    test('without a look at what is withheld they do, those from 1 to 4 of points too', () => {
      const sum = audit({ withheld: false });
      expect(sum('smallFound')).toBeGreaterThan(50);
    }, 60_000);
  },
);
