import { type Shape, validToday } from '../graphql/nested-read/shape.ts';

/** How a municipality is read in a nested list. */
export const municipalityShape: Shape = {
  table: 'municipality',
  columns: { code: '{t}.code', name: '{t}.name', longitude: '{t}.longitude', latitude: '{t}.latitude' },
  always: ['code'],
  order: '{t}.name',
  relations: {
    province: { kind: 'one', shape: 'Province', on: '{c}.code = {p}.province_code', key: '{c}.code' },
    locations: { kind: 'many', shape: 'Location', parentKey: ['code'], childKey: ['municipality_code'] },
    libraries: {
      kind: 'many',
      shape: 'Library',
      parentKey: ['code'],
      childKey: ['municipality_code'],
      through: { table: 'service_area', on: '{c}.id = x.library_id', where: validToday('x') },
    },
  },
  computed: {},
};
