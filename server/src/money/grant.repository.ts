import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { GrantCounts, GrantScheme } from './allocation.ts';

/** All grant schemes, by year. */
export async function grantSchemes(db: UnitOfWork): Promise<GrantScheme[]> {
  return db.query<GrantScheme & Record<string, unknown>>(
    `select year, regime, inhabitant_rate_cents as "inhabitantRate", education_rate_cents as "educationRate",
       inhabitants_reference as "inhabitantsReference", education_reference as "educationReference"
     from grant_scheme order by year`,
  );
}

const countsOnReferences = `
with recursive ancestry as (
  select code as municipality, code as counted from municipality
  union
  select a.municipality, s.predecessor_code from ancestry a join municipality_successor s on s.successor_code = a.counted
)
select a.municipality, a.counted, g.valid_until is null as current,
  (c.valid_from is null or c.valid_from <= $1) and (c.valid_until is null or c.valid_until > $1) as existed,
  (select count(*) > 1 from municipality_successor s where s.predecessor_code = a.counted and s.successor_code <> a.counted) as split,
  max(m.value) filter (where m.kind = 'INHABITANTS' and m.reference_date = $1) as inhabitants,
  max(m.value) filter (where m.kind = 'EDUCATION_LOW' and m.reference_date = $2) as "lowEducation",
  max(m.source) as source
from ancestry a join municipality g on g.code = a.municipality join municipality c on c.code = a.counted
left join municipality_statistic m on m.municipality_code = a.counted
group by a.municipality, a.counted, g.valid_until, c.valid_from, c.valid_until`;

/** The people a grant counts on its reference dates, in one municipality or in one it was merged from. */
export interface CountRow extends GrantCounts {
  municipality: string;
  counted: string;
  /** The municipality still exists. */
  current: boolean;
  /** What is counted was there on the reference date of inhabitants. */
  existed: boolean;
  /** What is counted was divided over several municipalities. */
  split: boolean;
  source: string | null;
}

/** The counts behind grants on a scheme's reference dates: of each municipality itself and of those it was merged from. */
export function countsOn(
  db: UnitOfWork,
  inhabitantsReference: string,
  educationReference: string,
): Promise<CountRow[]> {
  return db.query<CountRow & Record<string, unknown>>(countsOnReferences, [inhabitantsReference, educationReference]);
}
