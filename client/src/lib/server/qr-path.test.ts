import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws every dark square of the code once, with four empty ones around it', () => {
  const text = 'https://regiepunt.example/koppelen/abcd-2345';
  const { size, path } = qrPath(text);
  const drawn = new Set(path.match(/M\d+ \d+(?=h1v1h-1z)/g));
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + 4} ${y + 4}`] : [])));
  expect(size).toBe(data.length + 8);
  expect(drawn).toEqual(new Set(dark));
  expect(path).toHaveLength([...drawn].join('').length + drawn.size * 'h1v1h-1z'.length);
});
