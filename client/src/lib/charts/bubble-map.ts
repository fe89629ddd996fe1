import { scaleSqrt } from 'd3-scale';
import { placeOnMap } from '#lib/dot-map.ts';
import { groupLimits, groupOf } from './levels.ts';

export type Placed = { code: string; name: string; longitude: number; latitude: number };
export type Bubble = Placed & { visits: number; rate: number | null };

/** Radius of the largest circle as a share of the shorter side of the map. */
const LARGEST = 0.075;
const LABELS = 10;

/**
 * Circles on the centroids of municipalities: the area says how many visits, the colour how many for its inhabitants. Those of
 * the surroundings are quiet dots. Everything is in units of the view box, which fits the circles.
 */
export function bubbleMap(bubbles: readonly Bubble[], surroundings: readonly Placed[]) {
  const points = bubbles.map((bubble) => ({ ...bubble, ...placeOnMap(bubble) }));
  const box = boxAround(points);
  const unit = Math.min(box.width, box.height);
  const most = Math.max(1, ...points.map(({ visits }) => visits));
  const radius = scaleSqrt([0, most], [0, unit * LARGEST]);
  const limits = groupLimits(points.flatMap(({ rate }) => (rate === null ? [] : [rate])));
  const circles = points
    .map((point) => ({
      ...point,
      r: round(Math.max(radius(point.visits), unit * 0.008)),
      group: point.rate === null ? 0 : groupOf(point.rate, limits),
    }))
    // The smaller on top of the larger, so that none is covered.
    .sort((a, b) => b.r - a.r);
  const inside = ({ x, y }: { x: number; y: number }) =>
    x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  const own = new Set(bubbles.map(({ code }) => code));
  return {
    box,
    unit,
    limits,
    circles,
    labels: labelsOf(circles, unit),
    quiet: surroundings
      .filter(({ code }) => !own.has(code))
      .map((place) => placeOnMap(place))
      .filter(inside)
      .map(({ x, y }) => `M${x} ${y}h0`)
      .join(''),
    /** Two circles that tell how many visits a size is, on a floor in the corner below. */
    sizes: [most, most / 4].map((visits) => {
      const r = round(radius(rounded(visits)));
      return { visits: rounded(visits), r, x: round(box.x + unit * (LARGEST + 0.03)) };
    }),
    floor: round(box.y + box.height - unit * 0.02),
  };
}

export type BubbleLayout = ReturnType<typeof bubbleMap>;

function boxAround(points: readonly { x: number; y: number }[]) {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const room = Math.max(4, 0.12 * Math.max(right - left, bottom - top));
  return {
    x: round(left - room),
    y: round(top - room),
    width: round(right - left + 2 * room),
    height: round(bottom - top + 2 * room),
  };
}

/** Names beside the largest circles, as far as they do not stand on each other. */
function labelsOf(circles: readonly { name: string; x: number; y: number; r: number }[], unit: number) {
  const line = unit * 0.042;
  const taken: { x: number; y: number; width: number }[] = [];
  return circles.slice(0, LABELS * 2).flatMap(({ name, x, y, r }) => {
    const place = { x, y: round(y - r - unit * 0.012), width: name.length * line * 0.5 };
    const free = taken.every(
      (other) => Math.abs(other.y - place.y) > line || Math.abs(other.x - x) > (other.width + place.width) / 2,
    );
    if (!free || taken.length >= LABELS) return [];
    taken.push(place);
    return [{ name, x, y: place.y }];
  });
}

/** 1873 becomes 1900 and 468 becomes 470: a legend is no table. */
function rounded(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(1, Math.round(value / power) * power);
}

const round = (value: number) => Math.round(value * 100) / 100;
