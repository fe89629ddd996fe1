import { type Shape, validToday } from '../graphql/nested-read/shape.ts';

/** How a library is read in a nested list. */
export const libraryShape: Shape = {
  table: 'library',
  columns: { id: '{t}.id', name: '{t}.name', demonstration: '{t}.demonstration' },
  always: ['id'],
  order: '{t}.name, {t}.id',
  relations: {
    locations: { kind: 'many', shape: 'Location', parentKey: ['id'], childKey: ['library_id'] },
    municipalities: {
      kind: 'many',
      shape: 'Municipality',
      parentKey: ['id'],
      childKey: ['library_id'],
      through: { table: 'service_area', on: '{c}.code = x.municipality_code', where: validToday('x') },
    },
    supportOrganisation: {
      kind: 'one',
      shape: 'SupportOrganisation',
      on: `{c}.id = (select s.support_organisation_id from library_support s where s.library_id = {p}.id and ${validToday('s')} order by s.valid_from desc limit 1)`,
      key: '{c}.id',
    },
  },
  computed: {},
};
