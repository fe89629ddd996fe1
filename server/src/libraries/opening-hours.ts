import { addDays, dayAt, timeAt, weekdayOf, type Day, type Instant, type Time } from '../calendar/amsterdam.ts';
import { holdsDay } from '../calendar/period.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';

/** Hours of the point itself, a consultation hour (spreekuur) of a partner there, or hours by telephone. */
export type OpeningKind = 'POINT' | 'CONSULTATION' | 'TELEPHONE';

/** planned, on trial, open, paused, closed for good. */
export type LocationState = 'PLANNED' | 'TRIAL' | 'OPEN' | 'PAUSED' | 'CLOSED';

/** One weekly piece of opening hours; a day can have several. Valid from a day until (not on) another, or without end. */
export interface OpeningPiece {
  kind: OpeningKind;
  /** Monday 1 to Sunday 7. */
  weekday: number;
  opens: Time;
  closes: Time;
  validFrom: Day;
  validUntil: Day | null;
  /** Whose consultation hour it is. */
  partner?: string | null;
}

/** A point is closed from a day until (not on) another. */
export interface Closure {
  from: Day;
  until: Day;
  reason?: string | null;
}

/** When a point serves the public: from its opening day, up to and not including its closing day. */
export interface ServiceLife {
  state: LocationState;
  opensOn: Day | null;
  closesOn: Day | null;
}

/** What a visitor wants to know. `next...` is the next time the doors open, also when they are open now. */
export interface OpeningStatus {
  openNow: boolean;
  /** Until when it is open now; null when closed. */
  closesAt: Time | null;
  nextDay: Day | null;
  nextOpens: Time | null;
  nextCloses: Time | null;
  /** The public holiday that keeps the point closed today; null when it would not have been open today. */
  holiday: string | null;
}

/** How far ahead the next opening is looked for; beyond it nothing is promised. */
export const DAYS_AHEAD = 60;

/**
 * The opening hours a week that hold on this day, computed from the pieces. Hours of the point only: consultation hours
 * mostly fall within them and a telephone is no open door. Minutes covered twice count once.
 */
export function hoursPerWeek(pieces: readonly OpeningPiece[], day: Day): number {
  let minutes = 0;
  for (let weekday = 1; weekday <= 7; weekday++) {
    for (const { opens, closes } of spansOf(pieces, day, weekday)) minutes += minutesOf(closes) - minutesOf(opens);
  }
  return minutes / 60;
}

/**
 * Whether a point is open for visitors at this moment and when it opens next, within 60 days. The hours of the point
 * decide; a partner's consultation hour or a telephone hour opens no door. Closed are: public holidays, closed periods,
 * days outside its life, and any day while it is paused or closed for good (no one knows when it opens again).
 */
export function openingStatus(
  at: Instant,
  pieces: readonly OpeningPiece[],
  closures: readonly Closure[],
  life: ServiceLife,
): OpeningStatus {
  const today = dayAt(at);
  const time = timeAt(at);
  const spansToday = openSpans(today, pieces, closures, life);
  const current = spansToday.find(({ opens, closes }) => opens <= time && time < closes);
  const next = nextOpening(today, time, pieces, closures, life);
  return {
    openNow: current !== undefined,
    closesAt: current?.closes ?? null,
    nextDay: next?.day ?? null,
    nextOpens: next?.opens ?? null,
    nextCloses: next?.closes ?? null,
    holiday: wouldOpen(today, pieces, closures, life) ? publicHolidayOn(today) : null,
  };
}

/**
 * Whether the doors can open on this day by its state and its dates. A planned point counts from its expected opening
 * day on, so that nobody has to come and switch it.
 */
export function servesVisitorsOn({ state, opensOn, closesOn }: ServiceLife, day: Day): boolean {
  if (state === 'PAUSED' || state === 'CLOSED') return false;
  if (state === 'PLANNED' && opensOn === null) return false;
  return (opensOn === null || opensOn <= day) && (closesOn === null || day < closesOn);
}

interface Span {
  opens: Time;
  closes: Time;
}

function nextOpening(
  today: Day,
  time: Time,
  pieces: readonly OpeningPiece[],
  closures: readonly Closure[],
  life: ServiceLife,
): (Span & { day: Day }) | undefined {
  if (life.state === 'PAUSED' || life.state === 'CLOSED' || pieces.length === 0) return undefined;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead);
    const span = openSpans(day, pieces, closures, life).find(({ opens }) => ahead > 0 || opens > time);
    if (span) return { day, ...span };
  }
  return undefined;
}

/** When the doors are open on this day, in order, without overlap. */
function openSpans(day: Day, pieces: readonly OpeningPiece[], closures: readonly Closure[], life: ServiceLife): Span[] {
  if (!wouldOpen(day, pieces, closures, life) || publicHolidayOn(day) !== null) return [];
  return spansOf(pieces, day, weekdayOf(day));
}

const wouldOpen = (day: Day, pieces: readonly OpeningPiece[], closures: readonly Closure[], life: ServiceLife) =>
  servesVisitorsOn(life, day) &&
  !closures.some((closure) => holdsDay(closure, day)) &&
  spansOf(pieces, day, weekdayOf(day)).length > 0;

/** The hours of the point on a weekday by the pieces valid on this day; touching and overlapping pieces are one span. */
function spansOf(pieces: readonly OpeningPiece[], day: Day, weekday: number): Span[] {
  const spans: Span[] = [];
  const ofDay = pieces
    .filter(
      (piece) =>
        piece.kind === 'POINT' &&
        piece.weekday === weekday &&
        holdsDay({ from: piece.validFrom, until: piece.validUntil }, day),
    )
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  for (const { opens, closes } of ofDay) {
    const last = spans.at(-1);
    if (!last || opens > last.closes) spans.push({ opens, closes });
    else if (closes > last.closes) last.closes = closes;
  }
  return spans;
}

const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
