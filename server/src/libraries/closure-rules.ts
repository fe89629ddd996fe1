import type { Day } from '../calendar/amsterdam.ts';

/** A closed period as it is to be saved: closed from a day until (not on) another. */
export interface ClosedPeriod {
  fromDay: Day;
  untilDay: Day;
  reason: string;
}

/** Why closures cannot be saved; `path` names the field of the input. */
export interface ClosureProblem {
  code: 'INVALID_INPUT' | 'CLOSURES_OVERLAP';
  message: string;
  path: string[];
}

/**
 * The problems of a list of closures; none means it can be saved. Each says why, which visitors read, and lasts a day or
 * longer. Two may follow on each other, but on no day may two hold: a visitor would read two reasons and two days on
 * which it opens again. Closures that are over are as welcome as others: without them their days stay "missing".
 */
export function closureProblems(closures: readonly ClosedPeriod[]): ClosureProblem[] {
  const problems = closures.flatMap((closure, index) => problemsOfClosure(closure, ['closures', String(index)]));
  closures.forEach((closure, index) => {
    // Each pair is named once, at the later one of the list.
    const earlier = closures.slice(0, index).find((other) => overlap(closure, other));
    if (earlier) {
      problems.push({
        code: 'CLOSURES_OVERLAP',
        message: `Deze sluiting overlapt met die ${spoken(earlier)}. Pas een van beide aan.`,
        path: ['closures', String(index), 'fromDay'],
      });
    }
  });
  return problems;
}

const LONGEST_REASON = 120;

function problemsOfClosure({ fromDay, untilDay, reason }: ClosedPeriod, path: string[]): ClosureProblem[] {
  const problems: ClosureProblem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ code: 'INVALID_INPUT', message, path: [...path, field] });

  // The end is the first day open again; people fill in the last day closed, which may be the first.
  if (untilDay <= fromDay) refuse('untilDay', 'De laatste dag van de sluiting ligt voor de eerste dag.');
  if (reason.trim() === '') refuse('reason', 'Vul in waarom het punt gesloten is. Bezoekers lezen het.');
  if (reason.length > LONGEST_REASON) refuse('reason', `De reden is te lang: hooguit ${LONGEST_REASON} tekens.`);
  return problems;
}

/** Whether some day lies in both; a closure that ends before it begins holds no day. */
const overlap = (a: ClosedPeriod, b: ClosedPeriod): boolean =>
  latest(a.fromDay, b.fromDay) < earliest(a.untilDay, b.untilDay);

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
const earliest = (a: Day, b: Day): Day => (a < b ? a : b);

const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const spoken = ({ fromDay, reason }: ClosedPeriod) =>
  `vanaf ${longDate.format(new Date(`${fromDay}T00:00:00Z`))}${reason.trim() ? ` (${reason.trim()})` : ''}`;
