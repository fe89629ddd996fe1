import type { SpanDay } from './time-span.ts';

/** Busyness by month, January first: the tax season is the top, the summer the trough. */
const season = [1.1, 1.07, 1.22, 1.16, 0.96, 0.92, 0.68, 0.72, 1.02, 1.08, 1.06, 0.9];

/** Busyness by day of the week, Monday first: an hour on Saturday is quieter than one on Tuesday. */
const week = [0.95, 1.12, 1, 1.1, 0.9, 0.6, 0.4];

/** How busy this day is compared with an average one, for a point that grows by `growth` over the three years. */
export const busynessOn = ({ month, weekday, progress }: SpanDay, growth: number): number =>
  season[month - 1]! * week[weekday - 1]! * (1 + growth * progress);

/** In which months a topic is asked more or less than usual, January first; topics that are not here are asked evenly. */
const topicSeasons: Record<string, number[]> = {
  'income-tax': [0.5, 1.4, 3.6, 3, 0.9, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
  allowances: [2.2, 1.1, 0.8, 0.7, 0.7, 0.8, 0.7, 0.7, 0.8, 0.9, 1.3, 2.4],
  'energy-allowance': [1.7, 1.5, 1.1, 0.8, 0.6, 0.5, 0.4, 0.5, 0.9, 1.5, 1.6, 1.5],
  insurance: [1.2, 0.7, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.8, 1.1, 2.2, 2.8],
  'municipal-schemes': [1.2, 1.1, 1, 1, 1, 0.9, 0.8, 0.8, 1.1, 1.1, 1, 1],
  'public-transport': [1.1, 0.9, 0.9, 1, 1.1, 1.2, 1.3, 1.2, 1, 0.9, 0.8, 0.9],
};

/** How much more often than usual a topic is asked in a month (1 to 12). */
export const topicTendency = (topic: string, month: number): number => topicSeasons[topic]?.[month - 1] ?? 1;
