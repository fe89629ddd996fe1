import { scaleLinear } from 'd3-scale';
import type { Day } from '#lib/day.ts';

type Row = { start: Day; visits: number; before: number | null };
/** A stretch of days with something special; an open end runs on. */
export type Band = { kind: 'BREAK' | 'CLOSURE' | 'ANNOUNCEMENT'; from: Day; until: Day | null; text: string };

/** Pixels above the bars for the words of the bands. */
export const HEAD = 26;

/**
 * Where everything of a bar chart stands: across in percent of the width and down in pixels, so that the server can draw
 * it without knowing the width of the screen and the text keeps its size.
 */
export function layOut(rows: readonly Row[], height: number) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.visits, row.before ?? 0)));
  const scale = scaleLinear([0, most], [height, HEAD]).nice(4);
  const step = 100 / Math.max(1, rows.length);
  const bars = rows.map((row, index) => ({
    start: row.start,
    visits: row.visits,
    left: round(index * step),
    x: round((index + 0.16) * step),
    middle: round((index + 0.5) * step),
    width: round(step * 0.68),
    y: round(scale(row.visits)),
    height: round(height - scale(row.visits)),
  }));
  const dots = rows.flatMap((row, index) =>
    row.before === null ? [] : [{ x: round((index + 0.5) * step), y: round(scale(row.before)) }],
  );
  // Nothing at all in the period compared with is no line along the floor but no line.
  const compared = rows.some((row) => row.before);
  return {
    bars,
    dots: compared ? dots : [],
    before: compared
      ? dots.slice(1).map((dot, index) => ({ x1: dots[index]!.x, y1: dots[index]!.y, x2: dot.x, y2: dot.y }))
      : [],
    ticks: scale
      .ticks(4)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: round(scale(value)) })),
    /** Few enough bars to write the number on each. */
    few: rows.length <= 14,
    /** Write every so many labels: on a wide screen about 16 fit, on a phone about 6. */
    everyWide: Math.ceil(rows.length / 16),
    everyNarrow: Math.ceil(rows.length / 6),
  };
}

/** Where bands stand across: from the piece their first day is in to the end of that of their last. What is outside is left out. */
export function placeBands(starts: readonly Day[], end: Day, bands: readonly Band[]) {
  const step = 100 / Math.max(1, starts.length);
  const first = starts[0];
  if (first === undefined) return [];
  return bands
    .filter(({ from, until }) => from < end && (until === null || until > first))
    .map((band) => {
      const from = Math.max(
        0,
        starts.findLastIndex((start) => start <= band.from),
      );
      // The day after the last: a band that ends where a piece begins does not touch it.
      const last = band.until === null ? starts.length - 1 : starts.findLastIndex((start) => start < band.until!);
      return { ...band, x: round(from * step), width: round((Math.max(from, last) - from + 1) * step) };
    });
}

const round = (value: number) => Math.round(value * 100) / 100;
