import { describe, expect, it } from 'vitest';
import { asCsv, asPasted, type PointMonth } from './month-table.ts';

const point: PointMonth = {
  ...{ id: 'p', name: '=Balie; "Oost"', municipality: 'Dalfsen', visits: 3, questions: 5 },
  lines: [
    { section: 'TOPIC', label: 'DigiD', count: 4 },
    { section: 'TOPIC', label: 'Apparaten', count: 0 },
    { section: 'AGE', label: 'Ouder dan 65', count: 3 },
  ],
};

describe('a month to take along', () => {
  it('goes to the clipboard with tabs, zero too', () => {
    expect(asPasted(point).split('\n')).toEqual([
      'Bezoeken\tBezoeken\t3',
      'Vragen\tVragen\t5',
      'Vragen per onderwerp\tDigiD\t4',
      'Vragen per onderwerp\tApparaten\t0',
      'Bezoeken per leeftijd\tOuder dan 65\t3',
    ]);
  });

  it('goes into a file that Dutch Excel reads, and starts no formula there', () => {
    const lines = asCsv([point], '2026-03-01').split('\r\n');
    expect(lines[0]).toBe('\ufeffmaand;punt;gemeente;onderdeel;categorie;aantal');
    expect(lines[3]).toBe(`2026-03;"'=Balie; ""Oost""";Dalfsen;Vragen per onderwerp;DigiD;4`);
    expect(lines).toHaveLength(7);
  });
});
