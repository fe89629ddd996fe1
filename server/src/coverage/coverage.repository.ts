import type { UnitOfWork } from '../database/unit-of-work.ts';
import { type PackedPoints, packedEast } from './population-grid.ts';
import type { Metres } from './rijksdriehoek.ts';

/** A file of population points that was imported (bevolkingspunten). */
export interface PopulationSet {
  referenceDate: string;
  source: string;
  points: number;
  inhabitants: number;
  /** Invented for the demonstration. */
  demonstration: boolean;
  /** When it came, exactly: tells one import of the same day from the next. */
  importedAt: string;
}

/** The newest population points whose day has come; null when none were imported. */
export async function populationSet(db: UnitOfWork, today: string): Promise<PopulationSet | null> {
  const [row] = await db.query<PopulationSet & Record<string, unknown>>(
    `select reference_date::text as "referenceDate", source, points, inhabitants, demonstration, imported_at::text as "importedAt"
     from population_set where reference_date <= $1::date order by reference_date desc limit 1`,
    [today],
  );
  return row ?? null;
}

/**
 * Every population point of a day, by municipality and packed: 400,000 rows would keep this process busy for a second, and a few hundred
 * stretches of bytes do not.
 */
export function packedPoints(db: UnitOfWork, referenceDate: string): Promise<PackedPoints[]> {
  return db.query<PackedPoints & Record<string, unknown>>(
    `select m.municipality_code as municipality, p.points from municipality_population m cross join lateral (
       select string_agg(int8send(((x + $2::int)::int8 << 44) | (y::int8 << 24) | inhabitants), '') as points
       from unnest(m.x, m.y, m.inhabitants) as p (x, y, inhabitants)
     ) p where m.reference_date = $1::date order by m.municipality_code`,
    [referenceDate, packedEast],
  );
}

/** A square part of a map with the people who live in it. */
export interface MapPart extends Metres {
  inhabitants: number;
  /** Those of them who live within reach. */
  covered: number;
}

/** The municipalities with their centres in degrees, by name. */
export function centresOf(
  db: UnitOfWork,
  codes: readonly string[] | null,
): Promise<{ code: string; name: string; longitude: number; latitude: number }[]> {
  return db.query(
    `select code, name, longitude, latitude from municipality
     where case when $1::text[] is null then valid_until is null else code = any ($1) end order by name, code`,
    [codes],
  );
}
