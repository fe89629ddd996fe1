import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MonthCategories, type MonthCount, monthLines } from './month-report.ts';

const categories: MonthCategories = {
  topics: [
    { code: 'devices', label: 'Apparaten' },
    { code: 'digid', label: 'DigiD' },
  ],
  themes: [{ code: 'care', label: 'Zorg en Ondersteuning' }],
  ages: [
    { code: 'UNDER_25', label: 'Jonger dan 25' },
    { code: 'FROM_25_TO_65', label: '25 tot en met 65' },
    { code: 'OVER_65', label: 'Ouder dan 65' },
    { code: 'UNKNOWN', label: 'Onbekend' },
  ],
};
const count = (dimension: string, code: string, visits: number, questions: number): MonthCount => ({
  ...{ dimension, code, visits, questions },
});

describe('a month of a point in the categories of the KB', () => {
  const counts = [
    count('total', '', 10, 16),
    count('topic', 'digid', 7, 9),
    count('topic', 'own-digid-app', 3, 3),
    count('theme', 'care', 2, 2),
    count('age', 'OVER_65', 6, 9),
    count('age', 'FROM_75', 4, 6),
    count('age', 'UNKNOWN', 1, 1),
    count('gender', 'FEMALE', 5, 8),
  ];

  it('has a line for every category, zero too, and none for a code of the library itself', () => {
    expect(monthLines(counts, categories, 'IDO')).toEqual([
      { section: 'TOPIC', label: 'Apparaten', count: 0 },
      { section: 'TOPIC', label: 'DigiD', count: 9 },
      { section: 'AGE', label: 'Jonger dan 25', count: 0 },
      { section: 'AGE', label: '25 tot en met 65', count: 0 },
      { section: 'AGE', label: 'Ouder dan 65', count: 6 },
      { section: 'AGE', label: 'Onbekend of niet gevraagd', count: 4 },
      { section: 'GENDER', label: 'Man', count: 0 },
      { section: 'GENDER', label: 'Vrouw', count: 5 },
      { section: 'GENDER', label: 'Onbekend of niet gevraagd', count: 5 },
      { section: 'LANGUAGE', label: 'Nederlands', count: 0 },
      { section: 'LANGUAGE', label: 'Anders', count: 0 },
      { section: 'LANGUAGE', label: 'Onbekend of niet gevraagd', count: 10 },
    ]);
  });

  it('asks themes at an Infopunt, topics at an IDO, and both at a point that is both', () => {
    const sections = (label: 'IDO' | 'INFOPUNT' | 'BOTH') =>
      [...new Set(monthLines(counts, categories, label).map(({ section }) => section))].slice(0, 2);
    expect(sections('INFOPUNT')).toEqual(['THEME', 'AGE']);
    expect(sections('BOTH')).toEqual(['TOPIC', 'THEME']);
  });

  it('adds up to the visits of the month in age, gender and language, whatever was asked', () => {
    const part = fc.nat(50);
    fc.assert(
      fc.property(part, part, part, part, part, (young, old, unknown, women, rest) => {
        const visits = young + old + unknown + rest + women;
        const given = [
          ...[count('total', '', visits, visits), count('age', 'UNDER_25', young, 0), count('age', 'OVER_65', old, 0)],
          ...[count('age', 'UNKNOWN', unknown, 0), count('gender', 'FEMALE', women, 0)],
        ];
        for (const section of ['AGE', 'GENDER', 'LANGUAGE']) {
          const lines = monthLines(given, categories, 'IDO').filter((line) => line.section === section);
          expect(lines.reduce((total, line) => total + line.count, 0)).toBe(visits);
        }
      }),
    );
  });
});
