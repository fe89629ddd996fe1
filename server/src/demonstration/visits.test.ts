import { describe, expect, test } from 'vitest';
import type { KnownCode } from '../registration/known.ts';
import { visitProblems, type HelpForm } from '../registration/visit-rules.ts';
import { inventedNetwork } from '../testing/invented-network.ts';
import { piecesOn } from './open-days.ts';
import { ownTopic } from './own-codes.ts';
import { ageShares, genderShares, languageShares, themeShares, topicShares, type Shares } from './published-shares.ts';

const today = '2026-03-18';
const { span, points, visits } = inventedNetwork(today);
const questions = visits.flatMap((visit) => visit.questions.map((question) => ({ ...question, visit })));

/** No share further from the published one than chance allows: four standard errors, and a little for what is rounded. */
function expectShares(published: Shares, drawn: readonly string[]): void {
  const total = published.reduce((sum, [, share]) => sum + share, 0);
  for (const [code, share] of published) {
    const wanted = share / total;
    const found = drawn.filter((value) => value === code).length / drawn.length;
    const error = Math.sqrt((wanted * (1 - wanted)) / drawn.length);
    expect(Math.abs(found - wanted), `${code}: ${found} instead of ${wanted}`).toBeLessThan(4 * error + 0.0005);
  }
}

const known = <T>(values: (T | null)[]) => values.filter((value): value is T => value !== null);
const share = (test: (visit: (typeof visits)[number]) => boolean, of = visits) => of.filter(test).length / of.length;

test('the same day gives the same visits, to the last id', () => {
  const written = (all: typeof visits) => JSON.stringify(all.map((visit) => ({ ...visit, point: visit.point.id })));
  expect(written(inventedNetwork(today).visits) === written(visits)).toBe(true);
});

test('another seed gives other visits', () => {
  const other = inventedNetwork(today, 'other').visits;
  expect(other.slice(0, 50)).not.toEqual(visits.slice(0, 50));
});

describe('the numbers', () => {
  test('are about 60,000 visits with 1.53 questions each', () => {
    expect(Math.abs(visits.length - 60_000)).toBeLessThan(1500);
    expect(Math.abs(questions.length / visits.length - 1.53)).toBeLessThan(0.02);
  });

  test('no two visits share an id', () => {
    expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length);
  });
});

describe('the published shares come out', () => {
  test('of topics', () => expectShares(topicShares, known(questions.map(({ topic }) => topic))));
  test('of age, where the visitor is estimated', () => expectShares(ageShares, known(visits.map(({ age }) => age))));
  test('of gender', () => expectShares(genderShares, known(visits.map(({ gender }) => gender))));
  test('of first language', () => expectShares(languageShares, known(visits.map(({ language }) => language))));
  test('of conversations over 20 minutes: 38 of 100', () => {
    expect(share(({ duration }) => duration === 'FROM_20_TO_40' || duration === 'OVER_40')).toBeCloseTo(0.38, 2);
  });
  test('of themes at an Infopunt', () => {
    const asked = questions.filter(({ visit }) => visit.point.plan.label === 'INFOPUNT');
    expectShares(themeShares, known(asked.map(({ theme }) => theme)));
  });
});

describe('each visit', () => {
  test('could have been registered: its day, its point and its questions are right', () => {
    const kept = { libraryId: null, validFrom: '2018-01-01', validUntil: null };
    const listed = (list: KnownCode['list'], codes: readonly (readonly [string, ...unknown[]])[]) =>
      codes.map(([code]): [string, KnownCode] => [
        `${list} ${code}`,
        { list, code, path: code === ownTopic.code ? [ownTopic.parent, code] : [code], ...kept },
      ]);
    const known = {
      codes: new Map([...listed('TOPIC', [...topicShares, [ownTopic.code]]), ...listed('THEME', themeShares)]),
      organisations: new Map(),
    };
    const libraryId = 'A';
    for (const { point, day, questions: asked } of visits) {
      const location = {
        label: point.plan.label,
        state: point.plan.state,
        opensOn: point.opensOn,
        closesOn: point.closesOn,
      };
      const given = asked.map((question) => ({ ...question, help: question.help as HelpForm[] }));
      const problems = visitProblems({ libraryId, day, questions: given }, location, known, span.yesterday);
      if (problems.length > 0) expect(problems, `${point.name} ${day}`).toEqual([]);
    }
  });

  test('was in the three years, on a day the point was not closed', () => {
    for (const { point, day } of visits) {
      if (day < span.from || day > span.yesterday) expect(day).toBe(span.yesterday);
      if (point.closures.some(({ from, until }) => from <= day && day < until))
        expect(`${point.name} ${day}`).toBe('closed');
    }
  });

  test('estimates the visitor at an Infopunt and never at an IDO', () => {
    expect(visits.filter(({ point, age }) => (point.plan.label === 'IDO') !== (age === null))).toEqual([]);
  });
});

test('a few come outside opening hours, by appointment', () => {
  const outside = visits.filter(({ point, day }) => piecesOn(point, day).length === 0);
  expect(outside.length / visits.length).toBeGreaterThan(0.002);
  expect(outside.length / visits.length).toBeLessThan(0.05);
  expect(
    new Set(outside.map(({ channel, point }) => (point.plan.hostKind === 'TELEPHONE' ? 'APPOINTMENT' : channel))),
  ).toEqual(new Set(['APPOINTMENT']));
});

test('a planned point has none yet, every other has some', () => {
  const visited = new Set(visits.map(({ point }) => point));
  expect(points.filter((point) => !visited.has(point)).map(({ plan }) => plan.state)).toEqual(['PLANNED']);
});

describe('the rhythm', () => {
  // Whole calendar years only: a month counts as often as another.
  const years = visits.filter(({ day }) => day >= '2024-01-01' && day < '2026-01-01');
  const inMonths = (of: { day: string }[], ...months: string[]) =>
    of.filter(({ day }) => months.includes(day.slice(5, 7))).length / months.length;
  const topic = (code: string) => years.filter((visit) => visit.questions.some((question) => question.topic === code));

  test('is quiet in summer and busy in spring', () => {
    expect(inMonths(years, '07', '08')).toBeLessThan(0.75 * inMonths(years, '03', '04'));
  });

  test('brings the income tax in March and April', () => {
    expect(inMonths(topic('income-tax'), '03', '04')).toBeGreaterThan(
      5 * inMonths(topic('income-tax'), '07', '08', '09', '10'),
    );
  });

  test('brings the allowances in December and January', () => {
    expect(inMonths(topic('allowances'), '12', '01')).toBeGreaterThan(
      1.5 * inMonths(topic('allowances'), '05', '06', '09', '10'),
    );
  });

  test('grows from year to year', () => {
    const from = (year: number) =>
      visits.filter(({ day }) => day >= `${year}${today.slice(4)}` && day < `${year + 1}${today.slice(4)}`).length;
    expect(from(2024)).toBeGreaterThan(1.1 * from(2023));
    expect(from(2025)).toBeGreaterThan(1.05 * from(2024));
  });

  test('is busier on a Tuesday than on a Saturday, and quiet on Sunday', () => {
    const on = (weekday: number) => visits.filter(({ day }) => new Date(day).getUTCDay() === weekday).length;
    expect(on(2)).toBeGreaterThan(2 * on(6));
    expect(on(0)).toBeLessThan(on(6));
  });
});
