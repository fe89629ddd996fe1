import { describe, expect, test } from 'vitest';
import type { DashboardDistributionFragment } from '#lib/graphql/graphql.ts';
import { fullerYear, tableOf, viewOf } from './distribution-view.ts';

const cell = (code: string, questions: number | null, share: number | null, parent: string | null = null) => ({
  code,
  label: code,
  parent,
  visits: questions,
  questions,
  points: null,
  share,
  hidden: questions === null,
});
const topics: DashboardDistributionFragment = {
  dimension: 'TOPIC',
  name: 'Onderwerp',
  unit: 'QUESTIONS',
  from: '2026-01-01',
  until: '2026-04-01',
  cells: [cell('tax', 20, 0.2), cell('own', 15, 0.15, 'digid'), cell('digid', 30, 0.3), cell('rare', null, null)],
  total: 100,
  notAsked: 0,
  state: 'PROTECTED',
  explanation: null,
};

describe('a distribution', () => {
  test('has the largest first, each with what is inside it right after, and what is hidden last', () => {
    const { lines } = viewOf(topics, undefined);
    expect(lines.map(({ key, inner }) => [key, inner])).toEqual([
      ['digid', false],
      ['own', true],
      ['tax', false],
      ['rare', false],
    ]);
  });

  test('tells nothing where every number is hidden, unless the other period has one', () => {
    const hidden = { ...topics, cells: [cell('tax', null, null), cell('digid', null, null)] };
    const then = (share: number) => ({ dimension: 'TOPIC' as const, cells: [{ code: 'tax', share, hidden: false }] });
    expect(viewOf(topics, undefined).tells).toBe(true);
    expect(viewOf(hidden, undefined).tells).toBe(false);
    expect(viewOf(hidden, then(0)).tells).toBe(false);
    expect(viewOf(hidden, then(0.4)).tells).toBe(true);
  });

  test('says what it shows, and never counts a code inside another twice', () => {
    expect(viewOf(topics, undefined).headline).toBe('digid en tax zijn samen 50%.');
  });

  test('writes a hidden count as <5, a hidden share as x, and the other period as - where nothing was registered', () => {
    const table = tableOf(viewOf(topics, undefined).lines, 'Onderwerp', 'Vragen', 'een jaar eerder');
    expect(table.columns).toEqual(['Onderwerp', 'Aandeel', 'Aandeel (een jaar eerder)', 'Vragen']);
    expect(table.rows.at(-1)).toMatchObject({ name: 'rare', values: ['x', '-', '<5'] });
  });

  test('a code that the other period lacks was 0 there, once there was anything', () => {
    const compared = { dimension: 'TOPIC' as const, cells: [{ code: 'tax', share: 1, hidden: false }] };
    expect(viewOf(topics, compared).lines.map(({ key, before }) => [key, before])).toEqual([
      ['digid', 0],
      ['own', 0],
      ['tax', 1],
      ['rare', 0],
    ]);
  });

  test('keeps the order of parts that have one', () => {
    const ages = { ...topics, dimension: 'AGE' as const, cells: [cell('young', 1, 0.1), cell('old', 9, 0.9)] };
    const { lines, drawing, headline } = viewOf(ages, undefined);
    expect([drawing, headline, ...lines.map(({ key }) => key)]).toEqual([
      'ordered',
      'old komt het meest voor: 90%.',
      'young',
      'old',
    ]);
  });
});

describe('the last finished year', () => {
  const today = '2026-11-22';
  const thisYear = { from: '2026-01-01', to: today };
  const protectedOf = (...visits: (number | null)[]) => ({
    state: 'PROTECTED' as const,
    cells: visits.map((count, at) => cell(`c${at}`, count, null)),
  });
  const hidden = protectedOf(null, null, null, 0, 12);

  test('is offered where nearly all is hidden', () => {
    expect(fullerYear(hidden, thisYear, today)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(fullerYear({ state: 'TOO_RECENT', cells: [] }, thisYear, today)?.from).toBe('2025-01-01');
    expect(fullerYear(hidden, { from: '2024-03-01', to: '2024-03-31' }, today)).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });

  test('is not where there is enough to see, or where it is seen already', () => {
    expect(fullerYear(protectedOf(null, null, 20, 12), thisYear, today)).toBeNull();
    expect(fullerYear(protectedOf(0, 0), thisYear, today)).toBeNull();
    expect(fullerYear({ ...hidden, state: 'EXACT' }, thisYear, today)).toBeNull();
    expect(fullerYear(hidden, { from: '2025-01-01', to: '2025-12-31' }, today)).toBeNull();
    expect(fullerYear(hidden, { from: '2024-01-01', to: today }, today)).toBeNull();
  });
});
