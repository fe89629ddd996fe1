import { beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { inventedCrossYear } from '../../testing/invented-cross-year.ts';
import { recoveredBySubtracting } from '../../testing/subtracted-cross-tables.ts';
import { type CrossDecision, decideCrossTable } from './decide-cross-table.ts';

/** As large as the demonstration: fourteen libraries, some municipalities with two of them. */
const year = inventedCrossYear({
  ...{ seed: 'a year', libraries: 14, points: 5, visitsAMonth: 40 },
  ...{ rows: [2, 37, 54, 6], columns: [30, 22, 10, 5, 4, 18] },
});

describe('given a year of a network as large as the demonstration', () => {
  let decision: CrossDecision;

  beforeAll(() => {
    decision = decideCrossTable(year, { threshold: 5 });
  });

  test('it has small cells to hide, and large ones to show for every kind of area', () => {
    const small = decision.visits.filter((count) => count > 0 && count < 5).length;
    const shown = decision.visits.filter((count, at) => count >= 5 && decision.hidden[at] === 0).length;
    expect(small).toBeGreaterThan(300);
    expect(shown).toBeGreaterThan(300);
  });

  test('no pair of 200,000 pairs of answers leaves a hidden one', () => {
    expect(recoveredBySubtracting(year, decision, { pairs: 200_000, chance: new Random('pairs') })).toBe(0);
  });

  test('without secondary suppression some do', () => {
    const bare = decideCrossTable(year, { threshold: 5, secondary: false });
    expect(recoveredBySubtracting(year, bare, { pairs: 200_000, chance: new Random('pairs') })).toBeGreaterThan(0);
  });
});
