import { encode } from 'uqr';

/** Empty squares around a QR code: fewer than four, and many cameras do not find it. */
const BORDER = 4;

/** A QR code as one path of an SVG, a unit per square: no image to load and no style attribute, which the page's policy forbids. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: squares.join('') };
}
