import type { EntityManager } from 'typeorm';
import type { Part } from './parts.ts';
import type { Counts } from './spread.ts';

/** One who opens a period at a library waits for another who does: two at once would not see each other's. */
export const lockPeriods = (manager: EntityManager, libraryId: string) =>
  manager.query('select pg_advisory_xact_lock(hashtextextended($1, 17640008))', [libraryId]);

/** Opens a period with the statements that hold on its first day. */
export async function addPeriod(
  manager: EntityManager,
  period: { libraryId: string; id: string; locationId: string | null; fromDay: string; untilDay: string },
): Promise<void> {
  await manager.query(
    `insert into survey_period (library_id, id, location_id, from_day, until_day, version, opened_by)
     select $1, $2, $3, $4, $5, (select v.version from survey_version v where v.valid_from <= $4 order by v.valid_from desc limit 1),
       current_setting('regiepunt.user_id')::uuid`,
    [period.libraryId, period.id, period.locationId, period.fromDay, period.untilDay],
  );
}

/** What the trail keeps of a period: where and when it asks, and whether it is closed. */
export interface PeriodTrail {
  locationId: string | null;
  fromDay: string;
  untilDay: string;
  closedOn: string | null;
}

/**
 * Closes a period, which ends today when it had not ended yet.
 * @param closing `fewest`: fewest answers its results are told in, which stays with it
 * @returns the period before and after; null when there is none, or it was closed before
 */
export async function closePeriodRow(
  manager: EntityManager,
  { libraryId, id }: { libraryId: string; id: string },
  closing: { today: string; fewest: number },
): Promise<{ before: PeriodTrail; after: PeriodTrail } | null> {
  const inTrail = `location_id as "locationId", from_day as "fromDay", until_day as "untilDay", closed_on as "closedOn"`;
  const [before] = await manager.query<PeriodTrail[]>(
    `select ${inTrail} from survey_period where library_id = $1 and id = $2 and closed_on is null for update`,
    [libraryId, id],
  );
  if (!before) return null;
  // TypeORM answers [rows, count] to an update.
  const [[after]] = await manager.query<[PeriodTrail[], number]>(
    `update survey_period set closed_on = $3, closed_by = current_setting('regiepunt.user_id')::uuid,
       until_day = greatest(from_day + 1, least(until_day, $3::date + 1)), fewest_answers = $4
     where library_id = $1 and id = $2 returning ${inTrail}`,
    [libraryId, id, closing.today, closing.fewest],
  );
  return { before, after: after! };
}

/** How often which answer was given to a question at a point. */
export interface CountedAnswer {
  locationId: string;
  field: string;
  counts: Counts;
}

/** The answers of a period, counted per point, question and answer; free texts are no such thing. */
export const countedAnswers = (manager: EntityManager, libraryId: string, periodId: string): Promise<CountedAnswer[]> =>
  manager.query<CountedAnswer[]>(
    `with given as (
       select a.location_id, f.field, f.code from survey_answer a
       cross join lateral (values ('score', a.score::text), ('reason', a.reason), ('opinion', a.opinion), ('age', a.age),
         ('gender', a.gender), ('language', a.language)) as f (field, code)
       where a.library_id = $1 and a.period_id = $2 and f.code is not null
       union all
       select a.location_id, 'statement:' || s.key, s.value from survey_answer a cross join lateral jsonb_each_text(a.statements) s
       where a.library_id = $1 and a.period_id = $2
     ), counted as (select location_id, field, code, count(*)::integer as answers from given group by 1, 2, 3)
     select location_id as "locationId", field, jsonb_object_agg(code, answers) as counts from counted group by 1, 2`,
    [libraryId, periodId],
  );

/** What is told of a question over a set of points. */
export interface ResultPart extends Part {
  field: string;
  part: number;
  counts: Counts;
}

/** Writes down what a period told, and forgets the pace at which its answers came. */
export async function storeResults(
  manager: EntityManager,
  libraryId: string,
  periodId: string,
  parts: readonly ResultPart[],
): Promise<void> {
  await manager.query(
    `insert into survey_result (library_id, period_id, field, part, location_ids, municipality_code, municipality_codes, answers, counts)
     select $1, $2, r.field, r.part, r."locationIds", r."municipalityCode", r."municipalityCodes", r.answers, r.counts
     from jsonb_to_recordset($3::jsonb) as r (field text, part integer, "locationIds" uuid[], "municipalityCode" text, "municipalityCodes" text[], answers integer, counts jsonb)`,
    [libraryId, periodId, JSON.stringify(parts)],
  );
  await manager.query(
    `delete from survey_pace p where library_id = $1
       and exists (select from survey_period s where s.library_id = $1 and s.id = $2 and coalesce(s.location_id, p.location_id) = p.location_id)`,
    [libraryId, periodId],
  );
}
