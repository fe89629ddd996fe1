/** A place in degrees (WGS84). */
export interface Degrees {
  longitude: number;
  latitude: number;
}

/** A place in whole metres of the Dutch grid (Rijksdriehoek, EPSG:28992): x to the east, y to the north. */
export interface Metres {
  x: number;
  y: number;
}

/** Terms of the series by Schreutelkamp and Strang van Hees (2001): power of north, power of east, factor. */
const eastward: readonly (readonly [number, number, number])[] = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
];
const northward: readonly (readonly [number, number, number])[] = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
];

/**
 * Degrees as metres of the Dutch grid, within a metre in the Netherlands. On that grid a distance of up to 5 km is at most 3 metres
 * off, rounding included (tested), where degrees times cos(latitude) of the middle of the country would be up to 150 m off.
 */
export function metresOf({ longitude, latitude }: Degrees): Metres {
  const [north, east] = [0.36 * (latitude - 52.1551744), 0.36 * (longitude - 5.38720621)];
  const sum = (terms: typeof eastward) =>
    terms.reduce((total, [ofNorth, ofEast, factor]) => total + factor * north ** ofNorth * east ** ofEast, 0);
  return { x: Math.round(155_000 + sum(eastward)), y: Math.round(463_000 + sum(northward)) };
}

/** Metres between two places in a straight line. */
export const metresBetween = (a: Metres, b: Metres): number => Math.hypot(a.x - b.x, a.y - b.y);
