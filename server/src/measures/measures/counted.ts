import { type MeasureResult, absent, number } from './measure.ts';
import type { ScheduledDays } from './needs.ts';

/** A count of what was registered. Zero is told where somebody recorded that nobody came: nothing recorded at all is no zero. */
export function counted(count: number, completeness: ScheduledDays | null): MeasureResult {
  const nothingKnown = completeness !== null && completeness.scheduled > 0 && completeness.covered === 0;
  if (count === 0 && nothingKnown)
    return absent('NOT_REGISTERED', 'In deze periode is niets geregistreerd, ook niet dat er niemand kwam.');
  return number(count, { numerator: count });
}
