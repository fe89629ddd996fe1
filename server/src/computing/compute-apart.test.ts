import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DimensionToDecide, PointMonth } from '../disclosure/one-dimension/figures-of-dimension.ts';
import { computeApart } from './compute-apart.ts';
import { computeHere } from './compute.ts';

const counts: fc.Arbitrary<PointMonth[]> = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('library a', 'library b'),
    fc.constantFrom('point 1', 'point 2', 'point 3'),
    fc.constantFrom('GM0148', 'GM0193'),
    fc.constant('PV23'),
    fc.constantFrom('', 'poi'),
    fc.integer({ min: 0, max: 11 }),
    fc.dictionary(fc.constantFrom('MALE', 'FEMALE', 'UNKNOWN'), fc.integer({ min: 1, max: 9 })),
  ),
  { maxLength: 12, selector: ([library, ...point]) => `${library} ${point.slice(0, 5).join(' ')}` },
);
const asked: fc.Arbitrary<DimensionToDecide> = fc.record({
  ...{ year: fc.constant(2025), dimension: fc.constant('gender' as const), finished: fc.constant(12) },
  ...{ threshold: fc.constant(5), counts: counts.map((each) => JSON.stringify(each)), totals: fc.constant('[]') },
});
const nothing: DimensionToDecide = {
  ...{ year: 2025, dimension: 'gender', finished: 12, threshold: 5, counts: '[]', totals: '[]' },
};
/** A thread that does something else than what it should. */
const program = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const never = new AbortController().signal;

test('a thread of its own computes the same as this one', async () => {
  await computeApart(never, (compute) =>
    fc.assert(
      fc.asyncProperty(asked, async (input) => {
        expect(await compute('figuresOfDimension', input)).toEqual(await computeHere('figuresOfDimension', input));
      }),
      { numRuns: 100 },
    ),
  );
});

test('what is asked at the same time is answered to each who asked', async () => {
  const years = [2021, 2022, 2023];
  const totals = JSON.stringify([['a', 'p', 'GM0148', 'PV23', '', 0, { '': 7 }] satisfies PointMonth]);
  const answers = await computeApart(never, (compute) =>
    Promise.all(years.map((year) => compute('figuresOfDimension', { ...nothing, year, totals }))),
  );
  expect(answers.map(([text]) => JSON.parse(text!)[0])).toMatchObject(
    years.map((year) => ({ area_kind: 'LOCATION', month: `${year}-01-01`, total: 7 })),
  );
});

describe('a failure is told to whoever waits', () => {
  const compute = (source?: string, input = nothing) =>
    computeApart(never, (apart) => apart('figuresOfDimension', input), source ? program(source) : undefined);

  test('of the function itself', async () => {
    await expect(compute(undefined, { ...nothing, counts: 'no JSON' })).rejects.toThrow(SyntaxError);
  });

  test('of the thread, and the next who asks gets another', async () => {
    await expect(compute(`throw new Error('out of order')`)).rejects.toThrow('out of order');
    await expect(compute('process.exit(3)')).rejects.toThrow('ended with code 3');
    expect(await compute()).toEqual([]);
  });

  test('also of what is asked after the thread died', async () => {
    await computeApart(
      never,
      async (apart) => {
        await expect(apart('figuresOfDimension', nothing)).rejects.toThrow('ended with code 3');
        await expect(apart('figuresOfDimension', nothing)).rejects.toThrow('ended with code 3');
      },
      program('process.exit(3)'),
    );
  });
});

describe('an end to it', () => {
  /** Computes for ever. */
  const busy = program('for (;;);');

  test('comes at once when the server stops, however busy the thread is', async () => {
    const stopping = new AbortController();
    const computing = computeApart(stopping.signal, (compute) => compute('figuresOfDimension', nothing), busy);
    setTimeout(() => stopping.abort(new Error('the server stops')), 50);
    await expect(computing).rejects.toThrow('the server stops');
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([]);
  });

  test('comes before it begins when the server was stopping already', async () => {
    let begun = false;
    const work = () => Promise.resolve((begun = true));
    await expect(computeApart(AbortSignal.abort(new Error('stopped')), work)).rejects.toThrow('stopped');
    expect(begun).toBe(false);
  });

  test('comes when the work fails elsewhere', async () => {
    const computing: Promise<unknown>[] = [];
    const work = computeApart(
      never,
      (compute) => {
        computing.push(compute('figuresOfDimension', nothing).catch(({ message }: Error) => message));
        return Promise.reject(new Error('the database is gone'));
      },
      busy,
    );
    await expect(work).rejects.toThrow('the database is gone');
    expect(await computing[0]).toContain('Nobody waits');
  });
});
