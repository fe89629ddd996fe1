import { expect, test } from 'vitest';
import { findMunicipality } from './find-municipality.ts';

const municipalities = [
  'Bergen (L.)',
  'Bergen (NH.)',
  'Dalfsen',
  'Súdwest-Fryslân',
  's-Gravenhage',
  'Ommen',
  'Emmen',
].map((name) => ({ name }));

test.each([
  ['Dalfsen', 'Dalfsen'],
  ['  dalfsen ', 'Dalfsen'],
  ['gemeente Dalfsen', 'Dalfsen'],
  ['sudwest fryslan', 'Súdwest-Fryslân'],
  ["'s-Gravenhage", 's-Gravenhage'],
  ['dalf', 'Dalfsen'],
  ['fsen', 'Dalfsen'],
])('%j is %s', (typed, name) => {
  expect(findMunicipality(municipalities, typed).found?.name).toBe(name);
});

test('a name that could be several is asked again', () => {
  const { found, candidates } = findMunicipality(municipalities, 'Bergen');
  expect(found).toBeUndefined();
  expect(candidates.map((each) => each.name)).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
});

test('nothing typed and nonsense find nothing', () => {
  expect(findMunicipality(municipalities, '')).toEqual({ candidates: [] });
  expect(findMunicipality(municipalities, 'Atlantis')).toEqual({ candidates: [] });
});
