import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../calendar/amsterdam.ts';

/** The month that is not over yet; on its first day the one before it, of which late registrations of last night may still come. */
export const firstOpenMonth = (today: Day): Day =>
  Temporal.PlainDate.from(today).subtract({ days: 1 }).with({ day: 1 }).toString();
