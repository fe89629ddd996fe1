import { expect, test } from 'vitest';
import { divided, over2024 } from '../../testing/measure-needs.ts';
import { cameByReferral } from './came-by-referral.ts';

test('an acquaintance, a campaign and an earlier visit refer nobody', () => {
  const cameBy = divided({
    ...{ MUNICIPALITY: 10, PARTNER: 5, NATIONAL_AGENCY: 4, DIGIHULPLIJN: 1 },
    ...{ ACQUAINTANCE: 30, CAMPAIGN: 10, RETURNING: 30, UNKNOWN: 10 },
  });
  const result = cameByReferral.compute({ cameBy } as never, over2024());
  expect(result).toMatchObject({ value: 0.2, numerator: 20, denominator: 100 });
});
