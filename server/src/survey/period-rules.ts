import { addDays, type Day } from '../calendar/amsterdam.ts';

/** Stretch in which visitors are asked, at one point or at all of a library. */
export interface AskedPeriod {
  /** The one point; null for all of them. */
  locationId: string | null;
  fromDay: Day;
  /** First day on which visitors can no longer answer. */
  untilDay: Day;
  /** Day on which the coordinator closed it; null until then. */
  closedOn: Day | null;
}

/** How far a period is: TYPING is over for visitors, while paper can still be typed over. */
export type PeriodState = 'PLANNED' | 'OPEN' | 'TYPING' | 'CLOSED';

/** How far a period is on this day. */
export function stateOf({ fromDay, untilDay, closedOn }: Omit<AskedPeriod, 'locationId'>, today: Day): PeriodState {
  if (closedOn !== null) return 'CLOSED';
  if (today < fromDay) return 'PLANNED';
  return today < untilDay ? 'OPEN' : 'TYPING';
}

/** Longest period, in days: half a year. "Some weeks" is what is meant; longer ones tell little of what changed. */
export const longestPeriod = 183;

/** What a new period is refused for; null when it may begin. */
export function periodProblem(
  asked: Pick<AskedPeriod, 'locationId' | 'fromDay' | 'untilDay'>,
  others: readonly AskedPeriod[],
  today: Day,
): { code: 'INVALID_INPUT' | 'SURVEY_PERIODS_OVERLAP'; message: string; field: string } | null {
  const wrong = (field: string, message: string) => ({ code: 'INVALID_INPUT' as const, message, field });
  if (asked.fromDay < today) return wrong('from', 'De eerste dag is al voorbij. Kies vandaag of later.');
  if (asked.untilDay <= asked.fromDay) return wrong('until', 'De laatste dag ligt voor de eerste dag.');
  if (asked.untilDay > addDays(asked.fromDay, longestPeriod))
    return wrong('until', 'Een meetperiode duurt hooguit een half jaar. Kies een eerdere laatste dag.');
  if (!others.some((other) => overlap(asked, other))) return null;
  const message = 'In deze dagen is er al een meetperiode voor dit punt. Een bezoeker telt in één periode mee.';
  return { code: 'SURVEY_PERIODS_OVERLAP', message, field: 'from' };
}

/**
 * Whether an answer could belong to both: on one day and of one point. A closed period takes no answers any more, so that another may
 * begin on the day it was closed.
 */
function overlap(a: Pick<AskedPeriod, 'locationId' | 'fromDay' | 'untilDay'>, b: AskedPeriod): boolean {
  const samePoint = a.locationId === null || b.locationId === null || a.locationId === b.locationId;
  return samePoint && b.closedOn === null && a.fromDay < b.untilDay && b.fromDay < a.untilDay;
}
