import { addDays } from '../../calendar/amsterdam.ts';
import { yearEarlier } from '../../calendar/period.ts';
import { coverageOf } from '../../coverage/coverage-of.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { isThereOn, weeklyHours } from '../../libraries/hours-in-period.ts';
import { pointsOfArea } from '../../libraries/points-of-area.ts';
import { surveyScoreOf } from '../../survey/survey-score.ts';
import { BreaksLoader } from '../breaks.loader.ts';
import { totalsOf } from '../counts.ts';
import { Dimension } from '../dimension.type.ts';
import { DistributionState } from '../distribution.type.ts';
import type { Figures } from '../figures.type.ts';
import { InhabitantsTogetherLoader, LowEducatedTogetherLoader } from '../inhabitants-by-scope.loader.ts';
import { inhabitantsFor } from '../reach-rate.ts';
import { readDistribution } from '../read-distribution.ts';
import { daysOver, openingHoursOf } from '../opening-hours-of.ts';
import type { Divided, HoursInPeriod, Needs, Population, Reachable, Supply, SurveyScore, YearOnYear } from './needs.ts';
import { scheduledDaysOf } from './scheduled-days-of.ts';

type Read<Value> = (context: RequestContext, figures: Figures) => Promise<Value>;

/**
 * How each thing a measure can need is read. What several measures need is asked once; what all of them ask of the counts goes in one
 * statement, and the points of all areas of a kind in one.
 */
export const readers: { [Need in keyof Needs]: Read<Needs[Need]> } = {
  totals: (context, figures) => totalsOf(context, figures.scope, figures),
  yearOnYear: readYearOnYear,
  inhabitants: (context, figures) => readPopulation(context, figures, InhabitantsTogetherLoader),
  lowEducated: (context, figures) => readPopulation(context, figures, LowEducatedTogetherLoader),
  supply: readSupply,
  hours: readHours,
  completeness: scheduledDaysOf,
  solved: by(Dimension.SOLVED),
  help: by(Dimension.HELP),
  referralDestination: by(Dimension.REFERRAL_DESTINATION),
  referralWarm: by(Dimension.REFERRAL_WARM),
  cameBy: by(Dimension.CAME_BY),
  satisfaction: by(Dimension.SATISFACTION),
  reachable: readReachable,
  survey: readSurvey,
};

function by(dimension: Dimension): Read<Divided> {
  return async (context, figures) => {
    const { from, until, cells, total, state, explanation } = await readDistribution(context, figures, dimension);
    return {
      ...{ from, until, total, explanation, tooRecent: state === DistributionState.TOO_RECENT },
      cells: new Map(cells.map(({ code, visits, questions }) => [code, { visits, questions }])),
    };
  };
}

async function readYearOnYear(context: RequestContext, figures: Figures): Promise<YearOnYear> {
  const period = daysOver(figures, context.today);
  const before = yearEarlier(period);
  const [now, then, breaks] = await Promise.all([
    totalsOf(context, figures.scope, period),
    totalsOf(context, figures.scope, before),
    // A break on the first day of the earlier period lies before both.
    context.loaders.of(BreaksLoader).load(`${addDays(before.from, 1)} ${period.until}`),
  ]);
  const explanations = breaks.map(({ explanation }) => explanation);
  return { period, before, visitsNow: now.visits, visitsBefore: then.visits, breaks: explanations };
}

async function readPopulation(
  context: RequestContext,
  figures: Figures,
  loader: typeof InhabitantsTogetherLoader,
): Promise<Population | null> {
  const { kind, id } = figures.scope;
  const served = await context.loaders.of(loader).load(`${kind} ${id} ${figures.until}`);
  const known = served.filter((row) => row.referenceDate !== null);
  const people = inhabitantsFor(new Set(served.map(({ municipality }) => municipality)), known, figures);
  if (!people) return null;
  return { ...people, source: known.find((row) => row.referenceDate === people.referenceDate)?.source ?? '' };
}

async function readReachable(context: RequestContext, { scope }: Figures): Promise<Reachable | null> {
  const [near, further] = await Promise.all([2000, 5000].map((metres) => coverageOf(context, scope, metres)));
  if (!near || !further) return null;
  const { inhabitants, referenceDate, source, demonstration } = near;
  return {
    ...{ inhabitants, within2km: near.covered, within5km: further.covered, source, invented: demonstration },
    year: Number(referenceDate.slice(0, 4)),
  };
}

async function readSurvey(context: RequestContext, { scope, from, until }: Figures): Promise<SurveyScore | null> {
  const held = await surveyScoreOf(context, scope, from, until);
  if (!held || held.from === null || held.until === null) return null;
  const { score, answers, response, versions, fewest } = held;
  return {
    ...{ mean: score?.mean ?? null, answers: score?.n ?? answers, response, from: held.from, until: held.until },
    fewest,
    explanation: versions.length > 1 ? 'In deze periode zijn verschillende versies van de enquête gebruikt.' : null,
  };
}

async function readSupply(context: RequestContext, figures: Figures): Promise<Supply> {
  const last = addDays(figures.until, -1);
  const day = last < context.today ? last : context.today;
  const points = await pointsOfArea(context, figures.scope);
  return {
    day,
    points: points
      .filter((point) => isThereOn(point, day))
      .map((point) => ({
        insideLibrary: point.insideLibrary,
        byTelephone: point.byTelephone,
        hoursPerWeek: weeklyHours(point, day),
      })),
  };
}

async function readHours(context: RequestContext, figures: Figures): Promise<HoursInPeriod> {
  const [{ period, byWeekday, pointsWithout }, { visits, questions }] = await Promise.all([
    openingHoursOf(context, figures),
    totalsOf(context, figures.scope, daysOver(figures, context.today)),
  ]);
  return { period, visits, questions, pointsWithout, hours: byWeekday.reduce((sum, hours) => sum + hours, 0) };
}
