import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedPopulation } from './population.ts';
import { Random } from './random.ts';

it('invented population points add up to the inhabitants of each municipality, and are the same every time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 900, max: 900_000 }), { minLength: 1, maxLength: 5 }), (inhabitants) => {
      const municipalities = inhabitants.map((people, at) => ({
        ...{ code: `GM000${at}`, longitude: 6.25, latitude: 52.5, inhabitants: people },
      }));
      const file = inventedPopulation(municipalities, new Random('proef'));
      expect(inventedPopulation(municipalities, new Random('proef'))).toBe(file);
      const rows = file
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
      for (const { code, inhabitants: people } of municipalities) {
        const own = rows.filter(([, , , municipality]) => municipality === code);
        expect(own.reduce((sum, [, , each]) => sum + Number(each), 0)).toBe(people);
        expect(own.every(([, , each]) => Number(each) >= 0)).toBe(true);
      }
    }),
  );
});
