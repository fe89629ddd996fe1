import { addDays } from '../calendar/amsterdam.ts';
import { type Period, yearEarlier } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { hoursInPeriod, weeklyHours } from '../libraries/hours-in-period.ts';
import { countsOf, totalsOf } from '../measures/counts.ts';
import { daysOver } from '../measures/opening-hours-of.ts';
import { finishedMonths } from '../measures/grain.ts';
import { readCompleteness } from '../measures/read-completeness.ts';
import { type ScopeInput, ScopeKind } from '../measures/scope.type.ts';
import { findPlace, standingOn } from '../measures/standing.ts';
import { Standing } from '../measures/standing.type.ts';
import type { ComparedPoint, PointFacts } from './compared-point.ts';
import { measurePoint } from './measure-point.ts';
import { hostGroupOf, hoursClassOf, municipalitySizeOf } from './peers.ts';
import { type PointInArea, pointsInArea } from './points-in-area.repository.ts';

/** All points of an area that whoever asks may know of, with their figures. */
export interface ComparedArea {
  scope: { kind: ScopeKind; id: string; name: string };
  standing: Standing;
  period: Period;
  /** What content (solved, referred) covers: of others the whole months that are over. Null when none is. */
  content: Period | null;
  points: ComparedPoint[];
}

/**
 * The points of an area over a period; null when the area does not exist or is not for whoever asks. Whatever their number: one statement
 * for the points with their hours, one for all counts.
 */
export async function readComparison(
  context: RequestContext,
  asked: ScopeInput,
  period: Period,
): Promise<ComparedArea | null> {
  const found = period.from < period.until ? await findPlace(context, asked) : null;
  if (!found) return null;
  const { place, standing } = found;
  const content = standing === Standing.OWN ? period : finishedMonths(period, context.today);
  const inArea = await pointsInArea(context.db, place, period, context.today);
  const visible = inArea.filter((point) => standingOn(context.identity, placeOf(point)) !== null);
  // Days that are not over have no or not all visits, and would make hours look unused and growth a fall.
  const past = daysOver(period, context.today);
  const lastDay = addDays(period.until, -1);
  const day = lastDay < context.today ? lastDay : context.today;
  const years = { period: past, before: yearEarlier(past) };
  const known = await knownDays(context, place, standing, period);
  const points = await Promise.all(
    visible.map(async (point) => {
      const counts = await countPoint(context, point.id, { period, past, before: years.before, content });
      const hours = hoursInPeriod(point, past);
      const completeness = known?.get(point.id) ?? null;
      const over = { ...period, kind: 'LOCATION' as const, today: context.today };
      return { ...factsOf(point, day), values: measurePoint({ ...counts, hours, completeness }, over, years) };
    }),
  );
  const { kind, id, name } = place;
  return { scope: { kind, id, name }, standing, period, content, points };
}

const placeOf = ({ id, name, libraryId, municipality }: PointInArea) => ({
  ...{ kind: ScopeKind.LOCATION, id, name, libraryId, municipality, supportOrganisations: [] },
});

/** Hours as they are on the last day of the period, or today while it runs. */
function factsOf(point: PointInArea, day: string): PointFacts {
  const { id, name, libraryId, library, municipality, municipalityName, hostKind, variant } = point;
  const hoursPerWeek = weeklyHours(point, day);
  return {
    ...{ id, name, libraryId, library, municipality, municipalityName, hostKind, variant, hoursPerWeek },
    hostGroup: hostGroupOf(hostKind),
    hoursClass: hoursClassOf(hoursPerWeek),
    municipalitySize: municipalitySizeOf(point.inhabitants),
  };
}

/** Which days of the library are known, by point; only the library itself may know. */
async function knownDays(context: RequestContext, { kind, id }: ScopeInput, standing: Standing, period: Period) {
  if (kind !== ScopeKind.LIBRARY || standing !== Standing.OWN) return null;
  const points = await readCompleteness(context, id, period);
  return points && new Map(points.map((point) => [point.id, point]));
}

interface Stretches {
  period: Period;
  past: Period;
  before: Period;
  content: Period | null;
}

/** Gathered with those of all other points into one statement. */
async function countPoint(context: RequestContext, id: string, { period, past, before, content }: Stretches) {
  const scope = { kind: ScopeKind.LOCATION, id };
  const contentBy = (dimension: string) =>
    content ? countsOf(context, scope, content, { cut: 'ALL', dimension }) : Promise.resolve([]);
  const [now, sameDays, earlier, solved, help] = await Promise.all([
    totalsOf(context, scope, period),
    totalsOf(context, scope, past),
    totalsOf(context, scope, before),
    contentBy('solved'),
    contentBy('help'),
  ]);
  const questions = (counts: typeof solved, code: string) =>
    counts.find((count) => count.code === code)?.questions ?? 0;
  return {
    now,
    sameDays: { now: sameDays.visits, before: earlier.visits },
    content: content && {
      period: content,
      solved: questions(solved, 'YES'),
      unsolved: questions(solved, 'NO'),
      referred: questions(help, 'REFERRED'),
    },
  };
}
