import type { MeasuredOver } from '../measures/measures/measure.ts';
import type { Divided } from '../measures/measures/needs.ts';

/** The year 2024, long over, for a municipality. */
export const over2024 = (given: Partial<MeasuredOver> = {}): MeasuredOver => ({
  ...{ kind: 'MUNICIPALITY', from: '2024-01-01', until: '2025-01-01', today: '2026-03-18' },
  ...given,
});

/** Counts by code, each as visits and questions alike; null is hidden. */
export function divided(counts: Record<string, number | null>, given: Partial<Divided> = {}): Divided {
  const values = Object.values(counts);
  return {
    ...{ from: '2024-01-01', until: '2025-01-01', tooRecent: false, explanation: null },
    cells: new Map(Object.entries(counts).map(([code, count]) => [code, { visits: count, questions: count }])),
    total: values.includes(null) ? null : values.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    ...given,
  };
}
