import { defineMeasure, number } from './measure.ts';

/** How many points there are. */
export const openPoints = defineMeasure({
  key: 'OPEN_POINTS',
  name: 'Open punten',
  unit: 'COUNT',
  definition:
    'Het aantal informatiepunten dat open is op de laatste dag van de periode, of vandaag als de periode nog loopt. Proefpunten en telefonische punten tellen mee, geplande en gepauzeerde punten niet.',
  description: 'Points open on the last day of the period, or today while it runs (open punten).',
  numeratorName: 'open punten',
  denominatorName: null,
  registered: false,
  needs: ['supply'],
  compute: ({ supply: { points } }) => number(points.length, { numerator: points.length }),
});
