import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Thresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { type ScopeInput, ScopeKind } from '../measures/scope.type.ts';
import { fewestOf, stillTold } from './parts.ts';
import type { Counts } from './spread.ts';

/** What a closed period told of some points. */
export interface Told {
  field: string;
  counts: Counts;
  version: number;
  /** Where a statement stands among those of its version; 0 for anything else. */
  position: number;
  fromDay: string;
  untilDay: string;
  /** Fewest answers that are told of the period. */
  fewest: number;
}

/** A part as it was written down, with what its period was closed under. */
interface StoredPart extends Omit<Told, 'fewest'>, Record<string, unknown> {
  answers: number;
  closedOn: string;
  fewestAnswers: number;
}

/** Which sets of points lie inside a scope whole; $1 is its id. */
const inside: Record<ScopeKind, string> = {
  LOCATION: 'r.location_ids = array[$1::uuid]',
  LIBRARY: 'r.library_id = $1::uuid',
  LIBRARY_IN_MUNICIPALITY: `r.library_id = split_part($1, ':', 1)::uuid and r.municipality_code = split_part($1, ':', 2)`,
  MUNICIPALITY: 'r.municipality_code = $1',
  SUPPORT_ORGANISATION: `r.library_id in (select s.library_id from library_support s where s.support_organisation_id = $1::uuid
    and s.valid_from <= $4 and (s.valid_until is null or s.valid_until > $4))`,
  PROVINCE: `(r.municipality_code in (select m.code from municipality m where m.province_code = $1)
    or r.municipality_codes <@ array(select m.code from municipality m where m.province_code = $1))`,
  NATION: `$1 = 'NL'`,
};

/** Scores, statements and response of the closed periods whose last day lies in a stretch, as far as whoever asks may read them. */
export async function toldIn(
  db: UnitOfWork,
  { kind, id }: ScopeInput,
  { from, until, today, thresholds }: { from: string; until: string; today: string; thresholds: Thresholds },
): Promise<Told[]> {
  const stored = await db.query<StoredPart>(
    `select r.field, r.answers, r.counts, p.version, coalesce(s.position, 0) as position, p.from_day as "fromDay", p.until_day as "untilDay",
       p.closed_on as "closedOn", p.fewest_answers as "fewestAnswers"
     from survey_result r join survey_period p on p.library_id = r.library_id and p.id = r.period_id
     left join survey_statement s on s.version = p.version and r.field = 'statement:' || s.key
     where ${inside[kind]} and (r.field in ('response', 'score') or s.key is not null) and p.until_day - 1 >= $2 and p.until_day - 1 < $3
       and p.closed_on <= $4 and p.closed_on >= p.from_day`,
    [id, from, until, today],
  );
  return stillTold(stored, thresholds).map(({ field, counts, version, position, fromDay, untilDay, ...period }) => ({
    ...{ field, counts, version, position, fromDay, untilDay },
    fewest: fewestOf(period, thresholds),
  }));
}
