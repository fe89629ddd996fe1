import type { UnitOfWork } from '../database/unit-of-work.ts';

/** A point with the period in which it asks its visitors today. */
export interface AskingPoint {
  libraryId: string;
  locationId: string;
  locationName: string;
  libraryName: string;
  demonstration: boolean;
  periodId: string | null;
  version: number | null;
  statements: string[];
  opensOn: string | null;
}

/** A point everyone may see, with the period that is open on this day and the next one; null when there is no such point. */
export async function askingPoint(db: UnitOfWork, locationId: string, today: string): Promise<AskingPoint | null> {
  const [row] = await db.query<AskingPoint & Record<string, unknown>>(
    `select l.library_id as "libraryId", l.id as "locationId", l.name as "locationName", b.name as "libraryName", b.demonstration,
       p.id as "periodId", p.version,
       array(select s.key from survey_statement s where s.version = p.version order by s.position) as statements,
       (select min(n.from_day) from survey_period n where n.library_id = l.library_id and coalesce(n.location_id, l.id) = l.id
          and n.closed_on is null and n.from_day > $2) as "opensOn"
     from location l join library b on b.id = l.library_id
     left join lateral (select id, version from survey_period p where p.library_id = l.library_id and coalesce(p.location_id, l.id) = l.id
       and p.closed_on is null and p.from_day <= $2 and p.until_day > $2 limit 1) p on true
     where l.id = $1 and l.state <> 'PLANNED'`,
    [locationId, today],
  );
  return row ?? null;
}

/** A period as it is kept. */
export interface StoredPeriod {
  id: string;
  locationId: string | null;
  version: number;
  statements: string[];
  fromDay: string;
  untilDay: string;
  closedOn: string | null;
  /** What it was closed under; says nothing before. */
  fewestAnswers: number;
}

/** The periods of a library, or of those the ones that are about this point, without those that never began; the latest first. */
export const periodsOf = (db: UnitOfWork, libraryId: string, locationId: string | null): Promise<StoredPeriod[]> =>
  db.query<StoredPeriod & Record<string, unknown>>(
    `select p.id, p.location_id as "locationId", p.version, p.from_day as "fromDay", p.until_day as "untilDay", p.closed_on as "closedOn",
       p.fewest_answers as "fewestAnswers",
       array(select s.key from survey_statement s where s.version = p.version order by s.position) as statements
     from survey_period p
     where p.library_id = $1 and ($2::uuid is null or p.location_id is null or p.location_id = $2) and coalesce(p.closed_on >= p.from_day, true)
     order by p.from_day desc, p.id`,
    [libraryId, locationId],
  );

/** A point of a period with what it got. */
export interface PointOfPeriod {
  periodId: string;
  locationId: string;
  name: string;
  municipalityCode: string;
  answers: number;
  visits: number;
}

/**
 * The points of periods, with their answers and the visits registered in their days.
 * @param only of one point, or of one period, when given
 */
export const pointsOfPeriods = (
  db: UnitOfWork,
  libraryId: string,
  only: { locationId?: string | null; periodId?: string },
): Promise<PointOfPeriod[]> =>
  db.query<PointOfPeriod & Record<string, unknown>>(
    `with answered as (select period_id, location_id, count(*)::integer as answers from survey_answer where library_id = $1 group by 1, 2)
     select p.id as "periodId", l.id as "locationId", l.name, l.municipality_code as "municipalityCode", coalesce(a.answers, 0) as answers,
       coalesce((select sum(m.visits) from metric_day m where m.library_id = $1 and m.location_id = l.id and m.dimension = 'total'
         and m.day >= p.from_day and m.day < p.until_day), 0)::integer as visits
     from survey_period p join location l on l.library_id = p.library_id and l.id = coalesce(p.location_id, l.id)
     left join answered a on a.period_id = p.id and a.location_id = l.id
     where p.library_id = $1 and ($2::uuid is null or l.id = $2) and ($3::uuid is null or p.id = $3)
       and (p.location_id is not null or a.answers > 0 or l.state <> 'PLANNED' and coalesce(l.closes_on, p.until_day) > p.from_day)
     order by l.name, l.id`,
    [libraryId, only.locationId ?? null, only.periodId ?? null],
  );
