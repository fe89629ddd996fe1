import { readFileSync } from 'node:fs';
import { inventPoints, type InventedPoint } from '../demonstration/points.ts';
import { Random } from '../demonstration/random.ts';
import { daysOf, timeSpanBefore, type TimeSpan } from '../demonstration/time-span.ts';
import { inventVisits, type InventedVisit } from '../demonstration/visits.ts';
import { parseMunicipalities, type MunicipalityRegister } from '../places/municipality-csv.ts';

/** The register the project carries. */
export function carriedRegister(): MunicipalityRegister {
  const file = parseMunicipalities(readFileSync(new URL('../../data/municipalities-2023.csv', import.meta.url)));
  if (!file.ok) throw new Error('refused');
  return file;
}

/** The demonstration network as it is on a day, without a database. */
export function inventedNetwork(
  today: string,
  seed = 'test',
): { span: TimeSpan; points: InventedPoint[]; visits: InventedVisit[] } {
  const span = timeSpanBefore(today);
  const chance = new Random(seed);
  const points = inventPoints(
    new Map(carriedRegister().municipalities.map((place) => [place.code, place])),
    span,
    chance,
  );
  return { span, points, visits: [...inventVisits(points, daysOf(span), chance)] };
}
