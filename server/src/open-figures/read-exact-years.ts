import { addDays } from '../calendar/amsterdam.ts';
import { bucketStart, bucketStarts } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { isThereOn } from '../libraries/hours-in-period.ts';
import { pointsOfArea } from '../libraries/points-of-area.ts';
import { countsOf } from '../measures/counts.ts';
import { Dimension } from '../measures/dimension.type.ts';
import { InhabitantsByScopeLoader } from '../measures/inhabitants-by-scope.loader.ts';
import { labelsOf } from '../measures/labels-of.ts';
import { inhabitantsFor } from '../measures/reach-rate.ts';
import { ScopeKind } from '../measures/scope.type.ts';
import { type NamedMunicipality, municipalitiesWithPoints } from './open-figures.repository.ts';
import type { ExactYear } from './public-year.ts';

/** Before this there were no information points for digital government. */
const firstYear = 2018;

/** The years of which a quarter is over and something was registered, the latest first. */
export async function yearsWithFigures(context: RequestContext): Promise<number[]> {
  const period = { from: `${firstYear}-01-01`, until: bucketStart(context.today, 'QUARTER') };
  const nation = { kind: ScopeKind.NATION, id: 'NL' };
  const counts = await countsOf(context, nation, period, { cut: 'YEAR', dimension: 'total' });
  const years = counts.filter(({ visits }) => visits > 0).map(({ start }) => Number(start!.slice(0, 4)));
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/**
 * A year of every municipality, exactly, as far as its quarters are over: the counts of all of them in one statement. Not for anyone to see:
 * what leaves of it, public-year.ts says.
 */
export async function readExactYears(context: RequestContext, year: number): Promise<ExactYear[]> {
  const municipalities = await municipalitiesWithPoints(context.db);
  const over = bucketStart(context.today, 'QUARTER');
  const until = over < `${year + 1}-01-01` ? over : `${year + 1}-01-01`;
  const period = { from: `${year}-01-01`, until };
  if (period.until <= period.from) return [];
  const labels = await labelsOf(context, Dimension.TOPIC, []);
  return Promise.all(municipalities.map((municipality) => readExactYear(context, municipality, year, period, labels)));
}

async function readExactYear(
  context: RequestContext,
  municipality: NamedMunicipality,
  year: number,
  period: { from: string; until: string },
  labels: Awaited<ReturnType<typeof labelsOf>>,
): Promise<ExactYear> {
  const scope = { kind: ScopeKind.MUNICIPALITY, id: municipality.code };
  const [totals, topics, points, served] = await Promise.all([
    countsOf(context, scope, period, { cut: 'QUARTER', dimension: 'total' }),
    countsOf(context, scope, period, { cut: 'ALL', dimension: 'topic' }),
    pointsOfArea(context, scope),
    context.loaders.of(InhabitantsByScopeLoader).load(`${scope.kind} ${scope.id}`),
  ]);
  const known = served.filter((row) => row.referenceDate !== null);
  const starts = bucketStarts(period, 'QUARTER');
  const quarters = starts.map((from, at) => {
    const until = starts[at + 1] ?? period.until;
    const { visits, questions } = totals.find(({ start }) => start === from) ?? { visits: 0, questions: 0 };
    const open = points.filter((point) => isThereOn(point, addDays(until, -1))).length;
    return { quarter: at + 1, from, until, visits, questions, points: open };
  });
  return {
    ...{ year, municipality, quarters },
    topics: labels
      .filter(({ parent }) => parent === null)
      .map(({ code, label }) => ({
        ...{ code, label },
        questions: topics.find((topic) => topic.code === code)?.questions ?? 0,
      })),
    inhabitantsBy: (asked) => inhabitantsFor([municipality.code], known, asked),
  };
}
