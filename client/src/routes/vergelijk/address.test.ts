import { expect, test } from 'vitest';
import { changed, dashboardOf, hiddenFields, inputOf, isFiltered, readAddress } from './address.ts';

const read = (query: string) => readAddress(new URLSearchParams(query));

test('an empty address compares all points by visits, most first', () => {
  expect(read('')).toMatchObject({
    sort: 'VISITS',
    descending: true,
    libraries: [],
    measure: 'VISITS_PER_OPENING_HOUR',
  });
  expect(read('').peers).toEqual(['HOST_GROUP', 'HOURS_CLASS', 'MUNICIPALITY_SIZE']);
  expect(isFiltered(read(''))).toBe(false);
});

test('all choices are in the address, and what it cannot know is left out', () => {
  const asked = read(
    'soort=CARE&soort=NIETS&uren=FROM_40&sorteer=NAME&kolom=GROWTH&kolom=x&maat=SOLVED&groep=geen&naam=+plein+',
  );
  expect(asked).toMatchObject({
    ...{ hostGroups: ['CARE'], hoursClasses: ['FROM_40'], sort: 'NAME', descending: false, columns: ['GROWTH'] },
    ...{ measure: 'SOLVED', peers: [], name: 'plein' },
  });
  expect(isFiltered(asked)).toBe(true);
  expect(inputOf(asked)).not.toHaveProperty('columns');
  expect(inputOf(asked)).not.toHaveProperty('chanceAlone');
  expect([asked.chanceAlone, read('grenzen=toeval').chanceAlone]).toEqual([false, true]);
});

test('an empty choice of a form is no choice', () => {
  expect(read('bibliotheek=&gemeente=&soort=')).toMatchObject({ libraries: [], municipalities: [], hostGroups: [] });
});

test('points to put side by side come one by one or in one go', () => {
  expect(read('punten=a&punten=b').sideBySide).toEqual(['a', 'b']);
  expect(read('punten=a,b,a').sideBySide).toEqual(['a', 'b']);
});

test('a link changes one thing and keeps the rest', () => {
  const search = new URLSearchParams('van=2025-01-01&sorteer=NAME&doe=naast');
  expect(changed(search, { sorteer: 'VISITS', richting: null })).toBe('?van=2025-01-01&sorteer=VISITS');
  expect(changed(search, { punten: ['a', 'b'] })).toBe('?van=2025-01-01&sorteer=NAME&punten=a&punten=b');
  expect(hiddenFields(search, ['sorteer'])).toEqual([['van', '2025-01-01']]);
});

test('a point leads to its dashboard over the days that were compared', () => {
  expect(dashboardOf('0f', { from: '2024-01-01', to: '2024-12-31' })).toBe(
    '/dashboard?van_wie=LOCATION:0f&van=2024-01-01&tot=2024-12-31',
  );
});
