import { absent, defineMeasure, number } from './measure.ts';

/** How many of the points lie outside a library. */
export const shareOutsideLibrary = defineMeasure({
  key: 'SHARE_OUTSIDE_LIBRARY',
  name: 'Punten buiten de bibliotheek',
  unit: 'SHARE',
  definition:
    'Welk deel van de open punten buiten een bibliotheek ligt, op de laatste dag van de periode of vandaag. Telefonische punten tellen niet mee.',
  description: 'Share of open points outside a library, telephone points left out (buiten de bibliotheek).',
  numeratorName: 'open punten buiten de bibliotheek',
  denominatorName: 'open punten om naartoe te gaan',
  registered: false,
  needs: ['supply'],
  compute: ({ supply: { points } }) => {
    const visited = points.filter(({ byTelephone }) => !byTelephone);
    if (visited.length === 0) return absent('NOT_APPLICABLE', 'Er is geen open punt om naartoe te gaan.');
    const outside = visited.filter(({ insideLibrary }) => !insideLibrary).length;
    return number(outside / visited.length, { numerator: outside, denominator: visited.length });
  },
});
