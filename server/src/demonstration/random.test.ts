import { describe, expect, test } from 'vitest';
import { Random } from './random.ts';

const draw = (chance: Random) => Array.from({ length: 5 }, () => chance.number());

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(new Random('a'))).toEqual(draw(new Random('a')));
  expect(draw(new Random('a'))).not.toEqual(draw(new Random('b')));
});

test('the numbers are the same on every machine', () => {
  expect(draw(new Random('Regiepunt')).map((number) => number.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.814819",
      "0.444929",
      "0.540446",
      "0.402463",
      "0.411796",
    ]
  `);
});

test('a fork is not changed by what is drawn elsewhere', () => {
  const used = new Random('a');
  draw(used);
  expect(draw(used.fork('points'))).toEqual(draw(new Random('a').fork('points')));
});

test('a UUID has the shape of a random one and none comes twice', () => {
  const chance = new Random('a');
  const ids = Array.from({ length: 10_000 }, () => chance.uuid());
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('over many draws', () => {
  const chance = new Random('many');
  const many = <T>(one: () => T) => Array.from({ length: 20_000 }, one);
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  test('weights are followed', () => {
    const drawn = many(() =>
      chance.weighted([
        ['often', 3],
        ['seldom', 1],
      ] as const),
    );
    expect(drawn.filter((choice) => choice === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  });

  test('counts have the mean that was asked', () => {
    expect(mean(many(() => chance.count(2.5)))).toBeCloseTo(2.5, 1);
    expect(many(() => chance.count(0)).every((count) => count === 0)).toBe(true);
  });

  test('whole numbers include both ends and nothing else', () => {
    expect([...new Set(many(() => chance.integer(3, 6)))].sort()).toEqual([3, 4, 5, 6]);
  });
});
