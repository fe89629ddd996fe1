import { describe, expect, it } from 'vitest';
import { countInWords, lineInWords, LINE_LINKS, remarkInWords, type Line } from './line-in-words.ts';

const line = (given: Partial<Line>): Line => ({
  ...{ kind: 'MISSING_DAYS', severity: 'ATTENTION', count: 1, link: '/', name: 'Balie' },
  ...{ locationId: null, day: null, days: null },
  ...given,
});

describe('a line of the morning', () => {
  it.each<[Partial<Line>, string]>([
    [{}, 'Balie: 1 dag'],
    [{ count: 3 }, 'Balie: 3 dagen'],
    [{ kind: 'IMPORT_REFUSED_ROWS', name: 'oud.xlsx', count: 1200 }, 'Van oud.xlsx zijn 1.200 rijen niet ingelezen.'],
    [{ kind: 'IMPORT_REFUSED_ROWS', name: 'oud.xlsx' }, 'Van oud.xlsx is 1 rij niet ingelezen.'],
    [{ kind: 'DEVICE_NOT_SEEN', name: 'Tablet', day: '2026-03-03' }, 'Tablet is sinds 3 maart 2026 niet gebruikt.'],
    [{ kind: 'INVITATION_OPEN', count: 2 }, '2 uitnodigingen zijn nog niet aangenomen.'],
    [{ kind: 'TOKEN_ENDING', name: 'Kassa', day: '2026-03-03' }, 'De toegang van Kassa stopt na 3 maart 2026.'],
  ])('%j reads as a sentence', (given, words) => {
    expect(lineInWords(line(given))).toBe(words);
  });

  it('says what its link does', () => {
    expect(LINE_LINKS.IMPORT_REFUSED_ROWS()).toBe('Bekijk het verslag');
  });
});

describe('what stood out', () => {
  const count = { visits: 6, questions: 9 };
  const point = {
    id: 'p',
    name: 'Balie',
    missing: false,
    week: count,
    usualWeek: null,
    scheduledDays: 1,
    coveredDays: 1,
  };

  it('is told of the point where it did', () => {
    const remark = { name: 'Balie', visits: 20, usual: 6 };
    expect(remarkInWords({ remark, points: [] })).toBe(
      'Balie viel op: 20 bezoeken, waar er op zo’n dag meestal 6 zijn.',
    );
    expect(remarkInWords({ remark: { ...remark, visits: 0 }, points: [] })).toContain('Is alles vastgelegd?');
  });

  it('is nothing when it went as usual, and unknown with too little to compare', () => {
    const usual = { ...point, lastDay: count, usualLastDay: count };
    expect(remarkInWords({ remark: null, points: [usual] })).toContain('ongeveer zo druk');
    expect(remarkInWords({ remark: null, points: [{ ...usual, usualLastDay: null }] })).toContain('te weinig');
  });
});

it('counts in words', () => {
  expect(countInWords({ visits: 1, questions: 2 })).toBe('1 bezoek, 2 vragen');
  expect(countInWords({ visits: 0, questions: 0 })).toBe('niemand');
});
