import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { coverage5km } from './coverage-5km.ts';

const reachable = { inhabitants: 1000, within2km: 400, within5km: 900, year: 2023, source: 'CBS', invented: false };
const of = (given: typeof reachable | null, over = over2024()) =>
  coverage5km.compute({ reachable: given } as never, over);

test('is the share of the people within 5 km of a point', () => {
  expect(of(reachable)).toMatchObject({ value: 0.9, denominator: 1000, sourceYear: 2023, source: 'CBS' });
});

test('is unknown while it is not known where people live, and not told of a single point', () => {
  expect(of(null)).toMatchObject({ value: null, absence: 'UNKNOWN' });
  expect(of(reachable, over2024({ kind: 'LOCATION' }))).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
});
