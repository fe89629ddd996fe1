import type { Day } from '#lib/day.ts';

/** After this long without a touch or key the desk is back at today: who comes to it next expects that. */
export const REST_MS = 10 * 60_000;

/** Why an earlier day that was chosen is let go of. */
export type ResetReason = 'NEW_DAY' | 'REST';

/** A day that is not today, and the day on which it was chosen. */
export type ChosenDay = { day: Day; on: Day };

/**
 * Whether a chosen earlier day still holds: it is of the day on which it was chosen, and of who is at work with it. While something
 * is filled in it always holds: what was typed for one day must not be saved for another.
 */
export function resetReason(
  chosen: ChosenDay | null,
  now: { today: Day; restedMs: number; busy: boolean },
): ResetReason | null {
  if (!chosen || now.busy) return null;
  if (chosen.on !== now.today) return 'NEW_DAY';
  return now.restedMs >= REST_MS ? 'REST' : null;
}

/** What is chosen once the clock says `now.today`: who was filling something in for `shown` goes on with that day. */
export function chosenAfter(
  { chosen, shown }: { chosen: ChosenDay | null; shown: Day },
  now: { today: Day; busy: boolean },
): ChosenDay | null {
  return chosen ?? (now.busy && shown < now.today ? { day: shown, on: shown } : null);
}
