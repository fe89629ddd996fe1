import { openDaysOf } from './open-days.ts';
import type { InventedPoint } from './points.ts';
import type { Random } from './random.ts';
import type { SpanDay } from './time-span.ts';

/** Of a hundred days without visitors, so many are recorded as zero; the rest is forgotten, as happens. */
const recorded = 0.9;

/**
 * The scheduled days on which somebody would have recorded that nobody came; whether anybody came is known when the visits are
 * stored.
 */
export const recordedZeros = (points: readonly InventedPoint[], days: readonly SpanDay[], chance: Random) =>
  points.flatMap((point) => {
    const own = chance.fork(`zeros ${point.id}`);
    return openDaysOf(point, days)
      .filter(({ minutes }) => minutes > 0 && own.chance(recorded))
      .map(({ day }) => ({ library_id: point.libraryId, location_id: point.id, day }));
  });
