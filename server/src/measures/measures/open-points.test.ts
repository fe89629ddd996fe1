import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { openPoints } from './open-points.ts';

test('are all points that are open, telephone points too; none is 0', () => {
  const point = { insideLibrary: true, byTelephone: false, hoursPerWeek: 8 };
  const of = (...points: (typeof point)[]) =>
    openPoints.compute({ supply: { day: '2024-12-31', points } } as never, over2024());
  expect(of(point, { ...point, byTelephone: true })).toMatchObject({ value: 2, numerator: 2 });
  expect(of()).toMatchObject({ value: 0, absence: null });
});
