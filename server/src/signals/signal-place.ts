import { readableDay } from '../calendar/readable-day.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { SignalState } from './signal.enums.ts';
import type { Signal } from './signal.type.ts';

/** Where a signal stands in a list: what waits first, of the same the latest, of one day by what it is about. */
export interface SignalPlace {
  /** 1 is new, 2 taken up, 3 over. */
  rank: number;
  /** Day on which something was last done with it. */
  day: string;
  label: string;
  id: string;
}

const ranks: Partial<Record<SignalState, number>> = { [SignalState.NEW]: 1, [SignalState.TAKEN_UP]: 2 };

/** Where a list goes on after this signal. It holds the place itself: an answer given meanwhile moves a signal, not the page. */
export const placeAfter = ({ state, answeredOn, sentOn, label, id }: Signal): string =>
  `${ranks[state] ?? 3} ${answeredOn ?? sentOn} ${id} ${label}`;

/** Where a list must begin to show this signal at its top. */
export const placeBefore = (signal: Signal): string => placeAfter({ ...signal, id: lowestId });
const lowestId = '00000000-0000-0000-0000-000000000000';

/** Reads it back; null for anything that is no such place: then a list begins at the beginning. */
export function readPlace(after: string | null): SignalPlace | null {
  const [, rank, day, uuid, label] = /^([123]) (\d{4}-\d\d-\d\d) (\S+) (.+)$/.exec(after ?? '') ?? [];
  const id = uuid ? uuidOrNull(uuid) : null;
  return rank && day && readableDay(day) && id && label ? { rank: Number(rank), day, label, id } : null;
}
