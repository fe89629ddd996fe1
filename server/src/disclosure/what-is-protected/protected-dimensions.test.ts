import { expect, test } from 'vitest';
import { fixedLabels } from '../../measures/dimension-labels.ts';
import type { Dimension } from '../../measures/dimension.type.ts';
import { codesOf, protectedDimensions } from './protected-dimensions.ts';

// Ages are a list in the database.
test.each(protectedDimensions.filter((dimension) => dimension !== 'age'))(
  'of %s every code is known that a registration can have',
  (dimension) => {
    const codes = fixedLabels(dimension.toUpperCase() as Dimension)!.map(({ code }) => code);
    expect(codesOf[dimension].toSorted()).toEqual(codes.toSorted());
  },
);
