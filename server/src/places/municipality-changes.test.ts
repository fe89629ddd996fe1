import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changesAnything, registerChanges } from './municipality-changes.ts';
import { parseMunicipalities, type MunicipalityRegister } from './municipality-csv.ts';

const empty: MunicipalityRegister = { provinces: [], municipalities: [], statistics: [] };
const dalfsen: MunicipalityRegister = {
  provinces: [{ code: 'PV23', name: 'Overijssel' }],
  municipalities: [{ code: 'GM0148', name: 'Dalfsen', province: 'PV23', longitude: 6.2762, latitude: 52.5149 }],
  statistics: [{ municipality: 'GM0148', kind: 'INHABITANTS', referenceDate: '2022-01-01', value: 29_162 }],
};

test('into an empty register everything is added', () => {
  expect(registerChanges(dalfsen, empty)).toEqual({
    provinces: { added: dalfsen.provinces, changed: [], unchanged: 0 },
    municipalities: { added: dalfsen.municipalities, changed: [], unchanged: 0 },
    statistics: { added: dalfsen.statistics, changed: [], unchanged: 0 },
  });
});

test('the second time nothing is added or changed', () => {
  const changes = registerChanges(dalfsen, structuredClone(dalfsen));
  expect(changesAnything(changes)).toBe(false);
  expect([changes.provinces.unchanged, changes.municipalities.unchanged, changes.statistics.unchanged]).toEqual([
    1, 1, 1,
  ]);
});

test('a new name and a moved centroid are named with what they were', () => {
  const renamed = { ...dalfsen.municipalities[0]!, name: 'Dalfsen aan de Vecht', latitude: 52.52 };
  const { municipalities } = registerChanges({ ...dalfsen, municipalities: [renamed] }, dalfsen);
  expect(municipalities.changed).toEqual([
    {
      record: renamed,
      changes: [
        { field: 'name', from: 'Dalfsen', to: 'Dalfsen aan de Vecht' },
        { field: 'latitude', from: 52.5149, to: 52.52 },
      ],
    },
  ]);
});

describe('statistics', () => {
  const people = (referenceDate: string, value: number): MunicipalityRegister => ({
    ...dalfsen,
    statistics: [{ municipality: 'GM0148', kind: 'INHABITANTS', referenceDate, value }],
  });

  test('of another year are added beside the old ones', () => {
    const { statistics } = registerChanges(people('2023-01-01', 29_612), dalfsen);
    expect(statistics.added).toEqual(people('2023-01-01', 29_612).statistics);
    expect(statistics.changed).toEqual([]);
  });

  test('of the same year with another value are changed', () => {
    const { statistics } = registerChanges(people('2022-01-01', 29_163), dalfsen);
    expect(statistics.changed.map(({ changes }) => changes)).toEqual([[{ field: 'value', from: 29_162, to: 29_163 }]]);
  });
});

test('what is stored and not in the file is left alone', () => {
  expect(changesAnything(registerChanges(empty, dalfsen))).toBe(false);
});

test('the file the project carries adds 342 municipalities once', () => {
  const file = parseMunicipalities(readFileSync(new URL('../../data/municipalities-2023.csv', import.meta.url)));
  if (!file.ok) throw new Error('refused');
  expect(registerChanges(file, empty).municipalities.added).toHaveLength(342);
  expect(changesAnything(registerChanges(file, file))).toBe(false);
});
