import type { Shape } from '../graphql/nested-read/shape.ts';

const plain = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `{t}.${snake(name)}`]));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** How a point is read in a nested list. */
export const locationShape: Shape = {
  table: 'location',
  columns: plain(
    ...[
      'libraryId',
      'id',
      'name',
      'label',
      'hostKind',
      'hostName',
      'insideLibrary',
      'variant',
      'accessMode',
      'privateSpace',
    ],
    ...['street', 'houseNumber', 'postcode', 'town', 'longitude', 'latitude', 'telephone', 'email', 'website'],
    ...['accessibility', 'languages', 'state', 'opensOn', 'closesOn', 'demonstration'],
  ),
  always: ['id', 'libraryId'],
  order: '{t}.name, {t}.id',
  relations: {
    library: { kind: 'one', shape: 'Library', on: '{c}.id = {p}.library_id', key: '{c}.id' },
    municipality: { kind: 'one', shape: 'Municipality', on: '{c}.code = {p}.municipality_code', key: '{c}.code' },
    openingHours: {
      kind: 'many',
      shape: 'OpeningHours',
      parentKey: ['library_id', 'id'],
      childKey: ['library_id', 'location_id'],
    },
    closures: {
      kind: 'many',
      shape: 'Closure',
      parentKey: ['library_id', 'id'],
      childKey: ['library_id', 'location_id'],
    },
  },
  computed: {
    hoursPerWeek: ['openingHours'],
    opening: ['state', 'opensOn', 'closesOn', 'openingHours', 'closures'],
    // Whole rows and the library: which of them someone sees depends on their days and on who asks.
    closures: ['closures', 'libraryId'],
  },
};

/** How weekly opening hours are read in a nested list. */
export const openingHoursShape: Shape = {
  table: 'opening_hours',
  columns: {
    ...plain('kind', 'weekday', 'validFrom', 'validUntil', 'partner'),
    opens: `to_char({t}.opens, 'HH24:MI')`,
    closes: `to_char({t}.closes, 'HH24:MI')`,
  },
  always: [],
  order: '{t}.weekday, {t}.opens, {t}.kind',
  relations: {},
  computed: {},
};

/** How closed periods are read in a nested list. */
export const closureShape: Shape = {
  table: 'closure',
  columns: plain('fromDay', 'untilDay', 'reason'),
  always: [],
  order: '{t}.from_day',
  relations: {},
  computed: {},
};
