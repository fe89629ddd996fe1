import { expect, test } from 'vitest';
import { fixedLabels } from '../measures/dimension-labels.ts';
import type { Dimension } from '../measures/dimension.type.ts';
import { alwaysThere, protectedDimensions } from './protected-dimensions.ts';

// Ages are a list in the database.
test.each(protectedDimensions.filter((dimension) => dimension !== 'age'))(
  'a table of %s has every code that a registration can have',
  (dimension) => {
    const codes = fixedLabels(dimension.toUpperCase() as Dimension)!.map(({ code }) => code);
    expect(alwaysThere[dimension].toSorted()).toEqual(codes.toSorted());
  },
);
