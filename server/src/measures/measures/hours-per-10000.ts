import { absent, defineMeasure, number } from './measure.ts';

/** Opening hours a week for the people who live there. */
export const hoursPer10000 = defineMeasure({
  key: 'HOURS_PER_10000',
  name: 'Openingsuren per 10.000 inwoners',
  unit: 'PER_10000',
  definition:
    'Hoeveel uur per week de punten samen open zijn voor elke 10.000 inwoners, op de laatste dag van de periode of vandaag. Telefonische punten tellen niet mee.',
  description:
    'Opening hours a week per 10,000 inhabitants, telephone points left out (openingsuren per 10.000 inwoners).',
  numeratorName: 'openingsuren per week',
  denominatorName: 'inwoners',
  registered: false,
  needs: ['supply', 'inhabitants'],
  compute: ({ supply: { points }, inhabitants }, over) => {
    const hours = points.reduce((sum, point) => sum + (point.byTelephone ? 0 : point.hoursPerWeek), 0);
    if (over.kind === 'LOCATION')
      return absent('NOT_APPLICABLE', 'Een punt heeft geen eigen gebied.', { numerator: hours });
    if (!inhabitants || inhabitants.value === 0)
      return absent('UNKNOWN', 'Van deze gemeenten is niet bekend hoeveel inwoners er zijn.', { numerator: hours });
    return number((hours * 10_000) / inhabitants.value, {
      ...{ numerator: hours, denominator: inhabitants.value, source: inhabitants.source },
      sourceYear: Number(inhabitants.referenceDate.slice(0, 4)),
    });
  },
});
