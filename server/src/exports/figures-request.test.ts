import { expect, test } from 'vitest';
import { readFiguresRequest } from './figures-request.ts';

const asked = { van_wie: 'LIBRARY_IN_MUNICIPALITY:abc:GM0148', van: '2025-01-01', tot: '2025-12-31' };

test('the address of the dashboard: both days are in the period, and all measures are meant', () => {
  expect(readFiguresRequest(asked, 'csv')).toEqual({
    ...{ scope: { kind: 'LIBRARY_IN_MUNICIPALITY', id: 'abc:GM0148' }, from: '2025-01-01', until: '2026-01-01' },
    ...{ which: { what: 'maten' }, compared: null, form: 'csv' },
  });
});

test.each([
  ['verloop', { what: 'verloop', grain: 'MONTH' }],
  ['verdeling:TOPIC', { what: 'verdeling', dimension: 'TOPIC' }],
  ['kruistabel:TOPIC:AGE', { what: 'kruistabel', rows: 'TOPIC', columns: 'AGE' }],
  ['drukte', { what: 'drukte' }],
  ['onderdelen:LOCATION', { what: 'onderdelen', kind: 'LOCATION' }],
])('%s is understood', (wat, which) => {
  expect(readFiguresRequest({ ...asked, wat }, 'xlsx')).toMatchObject({ which, form: 'xlsx' });
});

test('the period compared with is told by its days, both in it', () => {
  const then = { verg_van: '2024-01-01', verg_tot: '2024-12-31' };
  expect(readFiguresRequest({ ...asked, ...then }, 'csv')).toMatchObject({
    compared: { from: '2024-01-01', until: '2025-01-01' },
  });
});

test('a course is cut as on the dashboard, or as asked', () => {
  const grain = (tot: string, per?: string) =>
    readFiguresRequest({ ...asked, tot, wat: 'verloop', ...(per && { per }) }, 'csv');
  expect(grain('2025-01-31')).toMatchObject({ which: { grain: 'DAY' } });
  expect(grain('2025-03-31')).toMatchObject({ which: { grain: 'WEEK' } });
  expect(grain('2029-12-31')).toMatchObject({ which: { grain: 'QUARTER' } });
  expect(grain('2025-12-31', 'YEAR')).toMatchObject({ which: { grain: 'YEAR' } });
});

test.each([
  [{ ...asked, wat: 'verdeling:SHOE_SIZE' }, 'csv', 'wat noemt cijfers die er niet zijn.'],
  [{ ...asked, wat: 'kruistabel:TOPIC' }, 'csv', 'wat noemt cijfers die er niet zijn.'],
  [{ ...asked, wat: 'verloop', per: 'CENTURY' }, 'csv', 'wat noemt cijfers die er niet zijn.'],
  [{ ...asked, van_wie: 'PLANET:1' }, 'csv', 'van_wie noemt een soort die er niet is.'],
  [{ ...asked, van_wie: 'zomaar' }, 'csv', 'van_wie schrijf je als SOORT:id.'],
  [{ van: '2025-01-01', tot: '2025-12-31' }, 'csv', 'van_wie ontbreekt in het adres.'],
  [{ ...asked, van: '2025-02-30' }, 'csv', 'van schrijf je als jjjj-mm-dd, bijvoorbeeld 2026-03-31.'],
  [{ ...asked, van: '1899-12-31' }, 'csv', 'van moet tussen 1 januari 1900 en 31 december 2999 liggen.'],
  [{ ...asked, van: '0001-01-01' }, 'csv', 'van moet tussen 1 januari 1900 en 31 december 2999 liggen.'],
  [{ ...asked, tot: '3000-01-01' }, 'csv', 'tot moet tussen 1 januari 1900 en 31 december 2999 liggen.'],
  [{ ...asked, tot: '9999-12-31' }, 'csv', 'tot moet tussen 1 januari 1900 en 31 december 2999 liggen.'],
  [{ ...asked, tot: '2024-12-31' }, 'csv', 'De eerste dag moet voor de laatste liggen.'],
  [{ ...asked, verg_van: '2024-01-01' }, 'csv', 'Geef verg_van en verg_tot samen.'],
  [{ ...asked, verg_van: '2024-02-01', verg_tot: '2024-01-31' }, 'csv', 'verg_van moet voor verg_tot liggen.'],
  [asked, 'pdf', 'Kies csv of xlsx.'],
])('what is wrong is said in a sentence: %o', (query, form, message) => {
  expect(readFiguresRequest(query, form)).toBe(message);
});
