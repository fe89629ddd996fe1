import type { Day } from '#lib/day.ts';

/** After this long without a touch or key the desk is back at today: who comes to it next expects that. */
export const REST_MS = 10 * 60_000;

/** Why an earlier day that was chosen is let go of. */
export type ResetReason = 'NEW_DAY' | 'REST';

/** Whether a chosen earlier day still holds: it is of the day on which it was chosen, and of who is at work with it. */
export function resetReason(
  chosen: { day: Day; on: Day } | null,
  now: { today: Day; restedMs: number },
): ResetReason | null {
  if (!chosen) return null;
  if (chosen.on !== now.today) return 'NEW_DAY';
  return now.restedMs >= REST_MS ? 'REST' : null;
}
