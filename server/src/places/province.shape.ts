import type { Shape } from '../graphql/nested-read/shape.ts';

/** How a province is read in a nested list. */
export const provinceShape: Shape = {
  table: 'province',
  columns: { code: '{t}.code', name: '{t}.name' },
  always: ['code'],
  order: '{t}.name',
  relations: {},
  computed: {},
};
