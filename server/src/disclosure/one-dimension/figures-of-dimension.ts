import { type AreaLevel, areaLevels } from '../what-is-protected/area-levels.ts';
import { type ProtectedDimension, alwaysThere } from '../what-is-protected/protected-dimensions.ts';
import { decidedFigures } from './decided-figures.ts';
import type { ProtectedRow } from './protected-row.ts';

/** The visits of a year at a point in a month, by code: a list, as it comes as JSON from the database. */
export type PointMonth = readonly [
  library: string,
  location: string,
  municipality: string,
  province: string,
  /** '' for a library without one today. */
  supportOrganisation: string,
  /** Of the year, from 0. */
  month: number,
  visits: Readonly<Record<string, number>>,
];

/** What is decided about at once. */
export interface DimensionToDecide {
  year: number;
  dimension: ProtectedDimension;
  /** JSON of a list of `PointMonth`, of visits of which it was asked. */
  counts: string;
  /** The same of all visits, with '' for a code. */
  totals: string;
  /** Months of the year that are over, from the first. */
  finished: number;
  /** Counts of visitors below it are hidden. */
  threshold: number;
}

/** Figures that are stored in one statement. */
const atOnce = 5000;

/**
 * Decides what may be told of one dimension in a year.
 * @returns rows of the table decided_figure, some thousands at a time as one text of JSON
 */
export function figuresOfDimension({
  year,
  dimension,
  finished,
  threshold,
  ...given
}: DimensionToDecide): readonly string[] {
  const counts = JSON.parse(given.counts) as PointMonth[];
  const found = counts.flatMap(([, , , , , , visits]) => Object.keys(visits));
  const codes = [...new Set([...alwaysThere(dimension, finished === 12), ...found])].sort();
  const rows = counts.map((count): ProtectedRow => {
    const [month, visits] = [count[5], count[6]];
    return { areas: areasOf(count), month, visits: codes.map((code) => visits[code] ?? 0) };
  });
  const totals = totalsOf(JSON.parse(given.totals) as PointMonth[]);
  const monthStart = (month: number) =>
    `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const figures = decidedFigures(rows, finished, threshold).map(({ area, id, month, visits, whole }) => {
    const asked = visits.reduce((sum, each) => sum + each, 0);
    const key = `${area} ${id} ${month}`;
    const total = Math.max(asked, totals.get(key) ?? 0);
    totals.delete(key);
    return {
      ...{ area_kind: area, area_id: id, dimension, month: monthStart(month), codes, visits, asked, total },
      whole_from: whole.map((months) => months && monthStart(months[0])),
      whole_until: whole.map((months) => months && monthStart(months[1])),
    };
  });
  // Months in which nobody was asked: all visits are of those that were not.
  for (const [key, total] of totals) {
    const [area, id, month] = key.split(' ') as [AreaLevel, string, string];
    if (id === '') continue;
    figures.push({
      ...{ area_kind: area, area_id: id, dimension, month: monthStart(Number(month)), asked: 0, total },
      ...{ codes: [], visits: [], whole_from: [], whole_until: [] },
    });
  }
  const texts: string[] = [];
  for (let first = 0; first < figures.length; first += atOnce)
    texts.push(JSON.stringify(figures.slice(first, first + atOnce)));
  return texts;
}

/** All visits by area and month. */
function totalsOf(counts: readonly PointMonth[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const count of counts) {
    const areas = areasOf(count);
    for (const area of areaLevels) {
      const key = `${area} ${areas[area]} ${count[5]}`;
      totals.set(key, (totals.get(key) ?? 0) + (count[6][''] ?? 0));
    }
  }
  return totals;
}

const areasOf = ([library, location, municipality, province, supportOrganisation]: PointMonth) => ({
  LOCATION: location,
  LIBRARY_IN_MUNICIPALITY: `${library}:${municipality}`,
  MUNICIPALITY: municipality,
  LIBRARY: library,
  SUPPORT_ORGANISATION: supportOrganisation,
  PROVINCE: province,
  NATION: 'NL',
});
