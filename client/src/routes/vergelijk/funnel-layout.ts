import { scaleLinear } from 'd3-scale';
import type { FunnelPosition } from '#lib/graphql/graphql.ts';
import type { FunnelMeasure } from './labels.ts';
import type { FunnelPlot, Row } from './rows.ts';

/** Where a point of the funnel stands: across in percent of the width, down in pixels. */
export type Dot = {
  id: string;
  name: string;
  x: number;
  y: number;
  value: number;
  of: number;
  position: FunnelPosition;
};

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Where everything of a funnel plot stands, so that the server can draw it without knowing the width of the screen. The lines are paths in a
 * drawing of 100 wide that is stretched; points and words keep their shape. Where the limits were widened, those of chance alone are
 * `chance`, beside them.
 */
export function layOutFunnel(
  rows: readonly Row[],
  measure: FunnelMeasure,
  funnel: FunnelPlot,
  height: number,
  chanceAlone = false,
) {
  const share = measure !== 'VISITS_PER_OPENING_HOUR';
  const shown = rows.flatMap((row) => {
    const { value, denominator } = row.cells[measure];
    const position = row.positions[measure];
    return value === null || !denominator || !position ? [] : [{ row, value, of: denominator, position }];
  });
  const { mean } = funnel;
  const lines = chanceAlone ? funnel.lines : funnel.widenedLines;
  const mostOf = Math.max(1, ...lines.of);
  const highest = Math.max(0, ...shown.map(({ value }) => value));
  // The lines of the smallest points run off the top; what is there to see decides how high it is.
  const top = share ? 1 : Math.max(highest * 1.08, (mean ?? 0) * 2, 0.01);
  const across = scaleLinear([0, mostOf], [0, 100]);
  const down = scaleLinear([0, top], [height, 8]);
  const x = (of: number) => round(across(of));
  const y = (value: number) => round(down(Math.min(value, top)));
  const path = (limits: readonly number[]) =>
    lines.of.map((of, at) => `${at === 0 ? 'M' : 'L'}${x(of)} ${y(limits[at]!)}`).join('');
  const dots: Dot[] = shown.map(({ row, value, of, position }) => ({
    ...{ id: row.id, name: row.name, x: x(of), y: y(value), value, of, position },
  }));
  return {
    dots,
    paths: {
      lower95: path(lines.lower95),
      upper95: path(lines.upper95),
      lower998: path(lines.lower998),
      upper998: path(lines.upper998),
    },
    chance:
      chanceAlone || funnel.widening === 1
        ? null
        : { lower998: path(funnel.lines.lower998), upper998: path(funnel.lines.upper998) },
    mean: y(mean ?? 0),
    ticksX: across
      .ticks(5)
      .filter((of) => of > 0 && of < mostOf)
      .map((of) => ({ value: of, x: x(of) })),
    ticksY: down.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}
