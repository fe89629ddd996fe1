import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Degrees, type Metres, degreesOf } from '#lib/rijksdriehoek.ts';
import { PlannedPoint, type WhatIf } from './planned-point.ts';

const places = [1, 2, 3].map((at) => ({ x: 200_000 + at * 250, y: 500_000 }));
const [first, second, third] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];
const answerAt = (place: Degrees) => ({ municipalityName: `${place.longitude}` }) as WhatIf;

let asked: { place: Degrees; answer: (whatIf: WhatIf | null) => void }[];
let gone: { place: Degrees; arrive: () => void }[];
let shown: { place: Metres | null; whatIf: WhatIf | null };
let point: PlannedPoint;

beforeEach(() => {
  vi.useFakeTimers();
  [asked, gone] = [[], []];
  point = new PlannedPoint({
    ask: (place) => new Promise((answer) => asked.push({ place, answer })),
    go: (place) => new Promise((arrive) => gone.push({ place, arrive })),
    show: (place, whatIf) => (shown = { place, whatIf }),
  });
});
afterEach(() => vi.useRealTimers());

async function answer(at: number): Promise<void> {
  asked[at]!.answer(answerAt(asked[at]!.place));
  await vi.advanceTimersByTimeAsync(0);
}

test('a point that is moved on while its coverage is asked is asked about where it is then, not on its way', async () => {
  for (const place of places) point.move(place);
  await answer(0);
  expect(asked.map(({ place }) => place)).toEqual([degreesOf(first), degreesOf(third)]);
  await answer(1);
  expect(shown.whatIf).toEqual(answerAt(degreesOf(third)));
  expect(gone).toEqual([]);
});

test('keys that follow each other are one move of the page, when the last was a moment ago', async () => {
  point.step(first);
  await vi.advanceTimersByTimeAsync(500);
  point.step(second);
  await vi.advanceTimersByTimeAsync(500);
  expect(gone).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(gone.map(({ place }) => place)).toEqual([degreesOf(second)]);
});

test('it stays where it was put until the page has come', async () => {
  point.move(first);
  await answer(0);
  void point.settle();
  expect(shown.place).toEqual(first);
  gone[0]!.arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual({ place: null, whatIf: null });
});

test('taken up again while the page comes, it stays in the hand', async () => {
  point.move(first);
  void point.settle();
  point.move(second);
  gone[0]!.arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.place).toEqual(second);
});

test('what cannot be asked leaves what was told', async () => {
  point.move(first);
  await answer(0);
  point.move(second);
  asked[1]!.answer(null);
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.whatIf).toEqual(answerAt(degreesOf(first)));
});
