import { readFileSync } from 'node:fs';
import { localOrganisations } from '../demonstration/local-organisations.ts';
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

/** National organisations that invented visits name; here each is its own id. */
const nationalNames = ['Belastingdienst', 'CBR', 'DigiHulplijn', 'Kifid', 'Logius (DigiD)', 'SVB', 'UWV'];

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
  const organisations = {
    national: new Map(nationalNames.map((name) => [name, name])),
    local: localOrganisations(chance),
  };
  return { span, points, visits: [...inventVisits(points, daysOf(span), organisations, chance)] };
}
