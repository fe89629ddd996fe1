import { scaleLinear } from 'd3-scale';
import type { Day } from '#lib/day.ts';

type Row = { start: Day; visits: number; before: number | null };

/**
 * Where everything of a bar chart stands: across in percent of the width and down in pixels, so that the server can draw
 * it without knowing the width of the screen and the text keeps its size.
 */
export function layOut(rows: readonly Row[], height: number) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.visits, row.before ?? 0)));
  const scale = scaleLinear([0, most], [height, 22]).nice(4);
  const step = 100 / Math.max(1, rows.length);
  const round = (value: number) => Math.round(value * 100) / 100;
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
  // Nothing at all a year earlier is no line along the floor but no line.
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
