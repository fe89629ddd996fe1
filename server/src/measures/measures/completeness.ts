import { completenessRate } from '../completeness.ts';
import { absent, defineMeasure, number } from './measure.ts';

/** On how many of the days that count something was recorded. */
export const completeness = defineMeasure({
  key: 'COMPLETENESS',
  name: 'Volledigheid',
  unit: 'SHARE',
  definition:
    'Op welk deel van de dagen dat een punt volgens het rooster open was, iets is geregistreerd: een bezoek, of dat er niemand kwam. Vandaag telt nog niet mee.',
  description: 'Scheduled days with a registration or a recorded zero over scheduled days (volledigheid).',
  numeratorName: 'dagen met een registratie of een nul',
  denominatorName: 'dagen dat een punt open was',
  registered: false,
  needs: ['completeness'],
  compute: ({ completeness: days }) => {
    if (!days) return absent('NOT_YOURS', 'Alleen de bibliotheek zelf ziet op welke dagen niets is ingevuld.');
    const rate = completenessRate([days]);
    if (rate === null)
      return absent('NOT_APPLICABLE', 'Volgens de openingstijden was er in deze periode geen dag open.');
    return number(rate, { numerator: days.covered, denominator: days.scheduled });
  },
});
