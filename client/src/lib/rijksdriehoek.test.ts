import { expect, it } from 'vitest';
import { degreesOf } from './rijksdriehoek.ts';

it('knows the tower of Amersfoort and the Westertoren in Amsterdam', () => {
  expect(degreesOf({ x: 155_000, y: 463_000 })).toEqual({ longitude: 5.38721, latitude: 52.15517 });
  expect(degreesOf({ x: 120_700.723, y: 487_525.501 })).toEqual({ longitude: 4.88353, latitude: 52.37453 });
});
