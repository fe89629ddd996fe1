/** A place in metres of the Dutch grid (Rijksdriehoek), as the API tells places on a map. */
export type Metres = { x: number; y: number };
export type Degrees = { longitude: number; latitude: number };

/** Terms of the series by Schreutelkamp and Strang van Hees (2001): power of x, power of y, factor in seconds of arc. */
const north: readonly (readonly [number, number, number])[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];
const east: readonly (readonly [number, number, number])[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

/** Metres as degrees (WGS84), to five decimals: about a metre. */
export function degreesOf({ x, y }: Metres): Degrees {
  const [dx, dy] = [(x - 155_000) / 1e5, (y - 463_000) / 1e5];
  const sum = (terms: typeof north) =>
    terms.reduce((all, [ofX, ofY, factor]) => all + factor * dx ** ofX * dy ** ofY, 0);
  const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
  return { longitude: degrees(5.38720621 + sum(east) / 3600), latitude: degrees(52.1551744 + sum(north) / 3600) };
}
