import { may } from '../access/actions.ts';
import { type Day, addDays } from '../calendar/amsterdam.ts';
import { bucketStart } from '../calendar/period.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type PointCompleteness, readCompleteness } from '../measures/read-completeness.ts';
import { everyLine } from './every-line.ts';
import { type Morning, type MorningPoint, type MorningRemark, MorningSeverity } from './morning.type.ts';
import { remarkable, standsOut, sumOf, usualOn, usualOver, usualWeeks } from './usual.ts';

/** How many days back is looked for days without a registration. */
const daysBack = 14;

/** What happened, what is missing and what waits at a library, for its coordinator; null for anyone else. */
export async function readMorning(context: RequestContext, library: string): Promise<Morning | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'morning.read', libraryId)) return null;
  const { today } = context;
  const from = addDays(today, -daysBack);
  const points = await readCompleteness(context, libraryId, { from, until: today }, addDays(from, -7 * usualWeeks));
  if (!points) return null;
  const lastDay = lastDayOf(points, today);
  const weekFrom = bucketStart(lastDay, 'WEEK');
  const lines = (await Promise.all(everyLine.map((find) => find(context, { libraryId, points })))).flat();
  return {
    libraryId,
    lastDay,
    weekFrom,
    points: points.map((point) => asMorningPoint(point, lastDay, weekFrom)),
    remark: remarkOn(points, lastDay),
    lines: lines.toSorted((a, b) => weight[a.severity] - weight[b.severity]),
  };
}

const weight = { [MorningSeverity.ATTENTION]: 0, [MorningSeverity.NOTE]: 1 };

/** The last day before today on which a point was there, as planned or by itself: on Monday that is no Sunday. */
function lastDayOf(points: readonly PointCompleteness[], today: Day): Day {
  for (let back = 1; back <= 7; back++) {
    const day = addDays(today, -back);
    if (points.some(({ known, missing }) => known.has(day) || missing.includes(day))) return day;
  }
  return addDays(today, -1);
}

function asMorningPoint(point: PointCompleteness, lastDay: Day, weekFrom: Day): MorningPoint {
  const { id, name, known, missing, scheduled, covered } = point;
  const days: Day[] = [];
  for (let day = weekFrom; day <= lastDay; day = addDays(day, 1)) if (known.has(day)) days.push(day);
  return {
    id,
    name,
    missing: missing.includes(lastDay),
    lastDay: known.get(lastDay) ?? null,
    usualLastDay: usualOn(lastDay, known),
    week: days.length === 0 ? null : sumOf(days.map((day) => known.get(day)!)),
    // Days that were not registered are no quiet days: they are left out on both sides.
    usualWeek: usualOver(days, known),
    scheduledDays: scheduled,
    coveredDays: covered,
  };
}

/** The point where the last day was furthest from usual, beyond what chance does. */
function remarkOn(points: readonly PointCompleteness[], lastDay: Day): MorningRemark | null {
  let most: (MorningRemark & { out: number }) | null = null;
  for (const { name, known } of points) {
    const visits = known.get(lastDay)?.visits;
    const usual = usualOn(lastDay, known)?.visits;
    if (visits === undefined || usual === undefined) continue;
    const out = Math.abs(standsOut(visits, usual));
    if (out >= remarkable && out > (most?.out ?? 0)) most = { name, visits, usual, out };
  }
  return most;
}
