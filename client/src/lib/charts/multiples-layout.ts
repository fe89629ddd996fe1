import { scaleLinear } from 'd3-scale';

/** Bars of a small chart, in percent of its box both ways; all charts of a set share `most`, so that they can be compared. */
export function smallBars(values: readonly number[], most: number) {
  const step = 100 / Math.max(1, values.length);
  const scale = scaleLinear([0, Math.max(1, most)], [0, 100]);
  return values.map((value, index) => {
    const height = scale(value);
    return {
      x: round((index + 0.1) * step),
      width: round(step * 0.8),
      y: round(100 - height),
      height: round(height),
    };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
