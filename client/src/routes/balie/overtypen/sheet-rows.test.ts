import { expect, test } from 'vitest';
import { emptyRow, filledUp, rowsAfter } from './sheet-rows.ts';

const row = (id: string) => ({ ...emptyRow(id), first: '2b' });
const after = (outcome: string) =>
  rowsAfter([row('V')], [{ id: 'V', outcome, problems: [{ code: 'X', message: 'Niet goed', path: [] }] }], () => 'N');

test('a row that is stored, now or before, is gone', () => {
  expect(after('REGISTERED')).toEqual([]);
  expect(after('ALREADY_REGISTERED')).toEqual([]);
});

test('a row that was refused stays, with the reason', () => {
  expect(after('REFUSED')).toEqual([{ ...row('V'), problem: 'Niet goed' }]);
});

test('a row that was taken back before stays too: nothing is stored, and sent once more it is a visit of its own', () => {
  expect(after('UNDONE')).toEqual([{ ...row('N'), problem: expect.stringContaining('nog een keer') as string }]);
});

test('a sheet has the rows with something in them on top, and free ones below to the twenty of the paper', () => {
  const rows = filledUp([emptyRow('A'), row('B'), { ...emptyRow('C'), second: ' ' }, row('D')], (index) => `N${index}`);
  expect(rows.map(({ id }) => id).slice(0, 4)).toEqual(['B', 'D', 'N2', 'N3']);
  expect(rows).toHaveLength(20);
});

test('a sheet with more rows than the paper keeps them all', () => {
  const typed = Array.from({ length: 23 }, (_, index) => row(`V${index}`));
  expect(filledUp(typed, () => 'N')).toEqual(typed);
});
