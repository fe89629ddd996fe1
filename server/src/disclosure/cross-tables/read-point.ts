import { type AreaLevel, areaLevels } from '../what-is-protected/area-levels.ts';
import { type CrossPair, isLoad } from '../what-is-protected/cross-families.ts';
import type { AlikeVisits } from './cells/cross-year.ts';
import type { ReadPoint } from './hidden-months.ts';
import type { CodeSets, Numbers } from './numbered-codes.ts';

/** The visits of a year at a point in a municipality. */
export interface PointVisits {
  library: string;
  location: string;
  municipality: string;
  province: string;
  /** '' for a library without one today. */
  supportOrganisation: string;
  /** JSON of a list of: which visits may exchange codes, the codes of the rows and of the columns (`DIMENSION code`, with commas), how many visits. */
  visits: string;
}

/** Reads the visits of a point, and numbers the areas it lies in. */
export function readPoint(
  point: PointVisits,
  pair: CrossPair,
  { areas, sets }: { areas: Numbers; sets: Record<'rows' | 'columns', CodeSets> },
): ReadPoint {
  const ids: Record<AreaLevel, string> = {
    LOCATION: isLoad(pair) ? point.location : '',
    LIBRARY_IN_MUNICIPALITY: `${point.library}:${point.municipality}`,
    ...{ MUNICIPALITY: point.municipality, LIBRARY: point.library, PROVINCE: point.province, NATION: 'NL' },
    SUPPORT_ORGANISATION: point.supportOrganisation,
  };
  const exchanges = new Map<string, AlikeVisits[]>();
  for (const [among, ofRows, ofColumns, visits] of JSON.parse(point.visits) as [string, string, string, number][]) {
    const alike = { rows: sets.rows.of(ofRows), columns: sets.columns.of(ofColumns), visits };
    const known = exchanges.get(among);
    if (known) known.push(alike);
    else exchanges.set(among, [alike]);
  }
  const inAreas = areaLevels.flatMap((kind) => (ids[kind] === '' ? [] : [areas.of(`${kind} ${ids[kind]}`)]));
  return { location: point.location, areas: inAreas, exchanges };
}
