import { expect, test } from 'vitest';
import { readHours } from './location-form.ts';

function form(...rows: Record<string, string>[]): FormData {
  const made = new FormData();
  for (const row of rows) for (const [name, value] of Object.entries(row)) made.append(name, value);
  return made;
}
const monday = {
  ...{ weekday: '1', kind: 'POINT', opens: '09:00', closes: '12:00' },
  ...{ partner: '', validFrom: '2026-01-01', validUntil: '' },
};

test('hours that hold up to and including a day no longer hold on the day after it', () => {
  const read = readHours(form({ ...monday, validUntil: '2026-12-31' }), '2026-02-02');
  expect(read).toMatchObject([{ validFrom: '2026-01-01', validUntil: '2027-01-01' }]);
});

test('hours without a last day go on, and those without a first day begin today', () => {
  expect(readHours(form({ ...monday, validFrom: '' }), '2026-02-02')).toMatchObject([
    { validFrom: '2026-02-02', validUntil: null },
  ]);
});

test('a row without times, or one that is taken away, is no row', () => {
  const tuesday = { ...monday, weekday: '2' };
  const read = readHours(form({ ...monday, opens: '' }, tuesday, { ...monday, weekday: '3' }, { remove: '2' }));
  expect(read).toMatchObject([{ weekday: 2 }]);
});
