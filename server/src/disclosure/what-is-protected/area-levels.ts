/** The fixed areas in which counts may be taken together, from a point to the country; each with the id it has for a row. */
export const areaLevels = [
  'LOCATION',
  'LIBRARY_IN_MUNICIPALITY',
  'MUNICIPALITY',
  'LIBRARY',
  'SUPPORT_ORGANISATION',
  'PROVINCE',
  'NATION',
] as const;

/** One of the fixed areas. */
export type AreaLevel = (typeof areaLevels)[number];
