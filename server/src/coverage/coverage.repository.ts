import type { UnitOfWork } from '../database/unit-of-work.ts';
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

/** Inhabitants of each municipality by its population points. */
export function inhabitantsByMunicipality(
  db: UnitOfWork,
  referenceDate: string,
): Promise<{ municipality: string; inhabitants: number }[]> {
  return db.query(
    `select municipality_code as municipality, sum(inhabitants)::int as inhabitants
     from population_square where reference_date = $1::date group by municipality_code`,
    [referenceDate],
  );
}

/**
 * Squares of a kilometre that a circle touches, and whether it holds the whole square: those are added as they are, and only the squares
 * at the edge are looked at point by point, with the circles that touch them. Squares outside the box are left out. Whole numbers of four
 * bytes do up to 20 km.
 */
const squaresInReach = `
asked as (select $4::int as reach, $5::int as west, $6::int as south, $7::int as east, $8::int as north),
places as (
  select x, y from unnest($2::int[], $3::int[]) as place (x, y), asked
  where x between west - reach and east + reach and y between south - reach and north + reach
),
touched as materialized (
  select up * 1000 + along as square, p.x, p.y, far_x * far_x + far_y * far_y <= reach * reach as whole
  from asked, places p
  cross join lateral generate_series(greatest(p.x - reach, west) / 1000, least(p.x + reach, east) / 1000) as along
  cross join lateral generate_series(greatest(p.y - reach, south) / 1000, least(p.y + reach, north) / 1000) as up
  cross join lateral (select greatest(along * 1000 - p.x, p.x - along * 1000 - 1000, 0) as near_x, greatest(up * 1000 - p.y, p.y - up * 1000 - 1000, 0) as near_y,
    greatest(p.x - along * 1000, along * 1000 + 1000 - p.x) as far_x, greatest(p.y - up * 1000, up * 1000 + 1000 - p.y) as far_y) as corner
  where near_x * near_x + near_y * near_y <= reach * reach
),
whole as materialized (select distinct square from touched where whole),
edge as materialized (select square, x, y from touched t where not exists (select from whole w where w.square = t.square))`;

const peopleInReach = `
with ${squaresInReach},
counted as (
  select s.municipality_code, s.square, s.inhabitants from population_square s join whole w on w.square = s.square where s.reference_date = $1::date
  union all
  select p.municipality_code, p.square, p.inhabitants from population_point p
  where p.reference_date = $1::date and p.square in (select square from edge)
    and exists (select from edge e where e.square = p.square and (e.x - p.x) * (e.x - p.x) + (e.y - p.y) * (e.y - p.y) <= $4::int * $4::int)
)`;

const coveredInhabitants = `${peopleInReach}
select municipality_code as municipality, sum(inhabitants)::int as inhabitants from counted group by municipality_code`;

/** The corner of the part of a map a square lies in, when parts are $10 kilometres wide. */
const part = (square: string) =>
  `${square} % 1000 / $10::int * $10::int as east, ${square} / 1000 / $10::int * $10::int as north`;

const coveredParts = `${peopleInReach},
covered as (select ${part('square')}, sum(inhabitants)::int as inhabitants from counted where municipality_code = any ($9) group by 1, 2),
living as (select ${part('square')}, sum(inhabitants)::int as inhabitants from population_square
  where reference_date = $1::date and municipality_code = any ($9) group by 1, 2)
select l.east * 1000 as x, l.north * 1000 as y, l.inhabitants, coalesce(c.inhabitants, 0) as covered
from living l left join covered c on c.east = l.east and c.north = l.north order by l.inhabitants desc, 2, 1`;

/** A part of the country, in metres. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Everything the grid holds. */
const wholeGrid: Box = { west: 0, south: 300_000, east: 300_000, north: 630_000 };

/** Inhabitants by municipality who live within so many metres of at least one of the places, in a straight line. */
export function inhabitantsWithin(
  db: UnitOfWork,
  referenceDate: string,
  places: readonly Metres[],
  metres: number,
  { west, south, east, north }: Box = wholeGrid,
): Promise<{ municipality: string; inhabitants: number }[]> {
  return db.query(coveredInhabitants, [
    referenceDate,
    places.map(({ x }) => x),
    places.map(({ y }) => y),
    ...[metres, west, south, east, north],
  ]);
}

/** A square part of a map with the people who live in it. */
export interface MapPart extends Metres {
  inhabitants: number;
  /** Those of them who live within reach. */
  covered: number;
}

/** Where the people of some municipalities live, in squares of so many kilometres by their south-western corner, and how many are in reach. */
export function partsWithin(
  db: UnitOfWork,
  referenceDate: string,
  places: readonly Metres[],
  metres: number,
  { municipalities, kilometres }: { municipalities: readonly string[]; kilometres: number },
): Promise<MapPart[]> {
  const { west, south, east, north } = wholeGrid;
  return db.query<MapPart & Record<string, unknown>>(coveredParts, [
    referenceDate,
    places.map(({ x }) => x),
    places.map(({ y }) => y),
    ...[metres, west, south, east, north, municipalities, kilometres],
  ]);
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
