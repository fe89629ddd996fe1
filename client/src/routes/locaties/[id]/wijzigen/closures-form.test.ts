import { expect, test } from 'vitest';
import { readClosures } from './closures-form.ts';

function form(...rows: Record<string, string>[]): FormData {
  const made = new FormData();
  for (const row of rows) for (const [name, value] of Object.entries(row)) made.append(name, value);
  return made;
}
const summer = { fromDay: '2026-07-15', lastDay: '2026-07-31', reason: 'Zomersluiting' };
const empty = { fromDay: '', lastDay: '', reason: '' };

test('what is closed up to and including a day is open again on the day after it', () => {
  expect(readClosures(form(summer))).toEqual({
    rows: [summer],
    closures: [{ fromDay: '2026-07-15', untilDay: '2026-08-01', reason: 'Zomersluiting' }],
    problems: [],
  });
});

test('a closure without a last day lasts one day', () => {
  const { closures } = readClosures(form({ ...summer, lastDay: '' }));
  expect(closures).toMatchObject([{ fromDay: '2026-07-15', untilDay: '2026-07-16' }]);
});

test('a row with nothing in it, or one that is taken away, is no row', () => {
  const read = readClosures(form(empty, summer, { ...summer, reason: 'Verbouwing' }, { remove: '1' }));
  expect(read.rows).toMatchObject([{ reason: 'Verbouwing' }]);
});

test('a row that cannot be read is told with its place among the rows that are left, not dropped', () => {
  const { rows, problems } = readClosures(form(empty, summer, { ...summer, fromDay: '' }));
  expect(rows).toHaveLength(2);
  expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['closures', '1', 'fromDay'] }]);
});

test('a day that does not exist is told at its field', () => {
  const { problems } = readClosures(form({ ...summer, fromDay: '2026-02-30' }, { ...summer, lastDay: '31 juli' }));
  expect(problems.map(({ path }) => path)).toEqual([
    ['closures', '0', 'fromDay'],
    ['closures', '1', 'untilDay'],
  ]);
});
