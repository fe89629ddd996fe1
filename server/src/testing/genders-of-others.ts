import { dayAt } from '../calendar/amsterdam.ts';
import { decideYears } from '../disclosure/deciding/decide-years.ts';
import { asDeciding } from '../disclosure/kept/as-deciding.ts';
import { type LibraryOfOthers, type Party, libraryOfOthers } from './library-of-others.ts';

/** A year that is over whatever the day. */
export const year = Number(dayAt().slice(0, 4)) - 2;

/** A distribution by gender as it is told, its visits by code, beside the visits of everyone. */
export interface ToldGenders {
  state: string;
  explanation: string | null;
  total: number | null;
  visits: number;
  cells: Record<string, number | null>;
}

/** A library with visits by gender in a finished year, of which others ask the distribution. */
export interface GendersOfOthers extends LibraryOfOthers {
  /** Takes away all that was counted and decided. */
  beginAnew: () => Promise<unknown>;
  /** Counts visits of a point in a month by gender, as registering them would have. */
  count: (point: number, month: number, visits: Record<string, number>) => Promise<void>;
  /** Counts a point with few visitors of one kind, and others with more. */
  countFew: () => Promise<void>;
  decide: (threshold?: number) => Promise<number[]>;
  /** What somebody is told of an area; null when it is not theirs to know. */
  genders: (who: Party, kind: string, id: string, from?: string, until?: string) => Promise<ToldGenders | null>;
}

export async function gendersOfOthers(): Promise<GendersOfOthers> {
  const others = await libraryOfOthers();
  const { database, pool, api, library, points, sessions } = others;
  const beginAnew = () =>
    database.admin.query('truncate metric_day, metric_month, decided_figure, decided_year, decision_due');
  const count: GendersOfOthers['count'] = async (point, month, visits) => {
    const day = `${year}-${String(month).padStart(2, '0')}-05`;
    const municipality = point === 2 ? 'GM0193' : 'GM0148';
    const counted = {
      ...Object.fromEntries(Object.entries(visits).map(([code, number]) => [`gender ${code}`, number])),
    };
    const total = Object.values(visits).reduce((sum, number) => sum + number, 0);
    for (const [key, number] of Object.entries({ ...counted, 'total ': total })) {
      const [dimension, code] = key.split(' ');
      await database.admin.query(
        `insert into metric_day values ($1, $2, $3, $4, $5, $6, $7, $7)
         on conflict (library_id, location_id, municipality_code, day, dimension, code) do update set visits = metric_day.visits + excluded.visits`,
        [library, points[point], municipality, day, dimension, code, number],
      );
      await database.admin.query(
        `insert into metric_month values ($1, $2, date_trunc('month', $3::date), $4, $5, $6, $6)
         on conflict (library_id, municipality_code, month, dimension, code) do update set visits = metric_month.visits + excluded.visits`,
        [library, municipality, day, dimension, code, number],
      );
    }
  };
  const countFew = async () => {
    await count(0, 1, { MALE: 2, FEMALE: 9, UNKNOWN: 30 });
    await count(1, 2, { MALE: 4, FEMALE: 3 });
    await count(2, 3, { MALE: 12, FEMALE: 20 });
  };
  const decide = (threshold = 5) => decideYears(asDeciding(pool), { today: dayAt(), threshold });
  const genders: GendersOfOthers['genders'] = async (
    who,
    kind,
    id,
    from = `${year}-01-01`,
    until = `${year + 1}-01-01`,
  ) => {
    const { data } = await api.run(
      sessions[who],
      `query ($scope: ScopeInput!, $from: Day!, $until: Day!) { figures(scope: $scope, from: $from, until: $until) {
         visits distributions(dimensions: [GENDER]) { state from until total notAsked explanation cells { code visits share hidden } } } }`,
      { scope: { kind, id }, from, until },
    );
    if (!data.figures) return null;
    const [{ cells, ...rest }] = data.figures.distributions;
    return {
      ...{ ...rest, visits: data.figures.visits },
      cells: Object.fromEntries(cells.map((cell: { code: string; visits: number }) => [cell.code, cell.visits])),
    };
  };
  return { ...others, beginAnew, count, countFew, decide, genders };
}
