import { type Shape, validToday } from '../graphql/nested-read/shape.ts';

/** How a support organisation is read in a nested list. */
export const supportOrganisationShape: Shape = {
  table: 'support_organisation',
  columns: { id: '{t}.id', name: '{t}.name' },
  always: ['id'],
  order: '{t}.name',
  relations: {
    provinces: {
      kind: 'many',
      shape: 'Province',
      parentKey: ['id'],
      childKey: ['support_organisation_id'],
      through: { table: 'support_organisation_province', on: '{c}.code = x.province_code', where: 'true' },
    },
    libraries: {
      kind: 'many',
      shape: 'Library',
      parentKey: ['id'],
      childKey: ['support_organisation_id'],
      through: { table: 'library_support', on: '{c}.id = x.library_id', where: validToday('x') },
    },
  },
  computed: {},
};
