type Placed = { code: string; longitude: number; latitude: number };

/** Corners of the European Netherlands, with some room; one degree of longitude is 0.616 of one of latitude here. */
const WEST = 3.3;
const NORTH = 53.6;
const SCALE = 100 / ((7.25 - WEST) * 0.616);

export function placeOnMap({ longitude, latitude }: { longitude: number; latitude: number }) {
  const x = (longitude - WEST) * 0.616 * SCALE;
  const y = (NORTH - latitude) * SCALE;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** Two SVG paths of round dots: municipalities with an open point (lit) and the others (quiet). */
export function dotMap(municipalities: readonly Placed[], withPoint: ReadonlySet<string>) {
  const dots = (lit: boolean) =>
    municipalities
      .filter((municipality) => withPoint.has(municipality.code) === lit)
      .map((municipality) => placeOnMap(municipality))
      .map(({ x, y }) => `M${x} ${y}h0`)
      .join('');
  return { quiet: dots(false), lit: dots(true) };
}
