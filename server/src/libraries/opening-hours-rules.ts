import { type Day, type Time } from '../calendar/amsterdam.ts';
import type { OpeningPiece } from './opening-hours.ts';

/** Why opening hours cannot be saved; `path` names the field of the input. */
export interface OpeningHoursProblem {
  code: 'INVALID_INPUT' | 'OPENING_HOURS_OVERLAP';
  message: string;
  path: string[];
}

/**
 * The problems of a list of opening hours; none means it can be saved. Each piece must open before it closes, on a day
 * of the week, and have a day on which it is valid. Two pieces of one kind on one weekday may touch but not overlap while
 * both are valid. Consultation hours of different partners may: they are different kinds (domain: "of partner X").
 */
export function openingHoursProblems(pieces: readonly OpeningPiece[]): OpeningHoursProblem[] {
  const problems = pieces.flatMap((piece, index) => problemsOfPiece(piece, ['hours', String(index)]));
  pieces.forEach((piece, index) => {
    // Each pair is named once, at the later piece.
    const earlier = pieces.slice(0, index).find((other) => overlap(piece, other));
    if (earlier) {
      problems.push({
        code: 'OPENING_HOURS_OVERLAP',
        message: `Op ${DUTCH_WEEKDAYS[piece.weekday - 1]} overlapt ${spoken(piece)} met ${spoken(earlier)}. Pas een van beide tijden aan.`,
        path: ['hours', String(index), 'opens'],
      });
    }
  });
  return problems;
}

const DUTCH_WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const LONGEST_PARTNER = 120;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

function problemsOfPiece(piece: OpeningPiece, path: string[]): OpeningHoursProblem[] {
  const problems: OpeningHoursProblem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ code: 'INVALID_INPUT', message, path: [...path, field] });

  if (!isWeekday(piece.weekday)) refuse('weekday', 'Kies een dag van de week.');
  const readable = (['opens', 'closes'] as const).filter((field) => {
    if (!CLOCK.test(piece[field])) refuse(field, 'Vul een tijd in als uren en minuten, zoals 09:30.');
    return CLOCK.test(piece[field]);
  });
  if (readable.length === 2 && piece.closes <= piece.opens) {
    refuse('closes', `De sluitingstijd ${piece.closes} moet na de openingstijd ${piece.opens} liggen.`);
  }
  if (piece.validUntil !== null && piece.validUntil <= piece.validFrom) {
    refuse('validUntil', 'De einddatum moet na de begindatum liggen.');
  }
  if ((piece.partner ?? '').length > LONGEST_PARTNER) {
    refuse('partner', `De naam van de partner is te lang: hooguit ${LONGEST_PARTNER} tekens.`);
  }
  return problems;
}

const isWeekday = (weekday: number) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;

const overlap = (a: OpeningPiece, b: OpeningPiece): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'CONSULTATION' || (a.partner ?? '') === (b.partner ?? '')) &&
  a.weekday === b.weekday &&
  isWeekday(a.weekday) &&
  meet(a.opens, a.closes, b.opens, b.closes) &&
  meet(a.validFrom, a.validUntil, b.validFrom, b.validUntil);

/** Whether two half-open stretches of times or of days, the end possibly open, share anything. */
const meet = (from: Time | Day, until: Time | Day | null, otherFrom: Time | Day, otherUntil: Time | Day | null) =>
  (otherUntil === null || from < otherUntil) &&
  (until === null || otherFrom < until) &&
  (until === null || from < until) &&
  (otherUntil === null || otherFrom < otherUntil);

const spoken = ({ opens, closes }: OpeningPiece) => `${opens}-${closes}`;
