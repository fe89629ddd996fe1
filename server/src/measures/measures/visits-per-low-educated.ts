import { defineMeasure } from './measure.ts';
import { perThousand } from './per-thousand.ts';

/** Visits beside the number of people with low education. */
export const visitsPerLowEducated = defineMeasure({
  key: 'VISITS_PER_LOW_EDUCATED',
  name: 'Bezoeken per 1.000 laagopgeleiden',
  unit: 'PER_1000_PER_YEAR',
  definition:
    'Het aantal bezoeken per 1.000 inwoners van 15 tot 75 jaar met een lage opleiding, omgerekend naar een jaar. Het zegt niets over wie er kwamen: ook andere bezoekers tellen mee.',
  description:
    'Visits per 1,000 people of 15-75 with low education per year (bezoeken ten opzichte van de doelgroep); says nothing about who came.',
  numeratorName: 'bezoeken',
  denominatorName: 'inwoners van 15 tot 75 jaar met een lage opleiding',
  registered: true,
  needs: ['totals', 'lowEducated'],
  compute: ({ totals, lowEducated }, over) =>
    perThousand(totals.visits, lowEducated, over, { people: 'laagopgeleiden', rate: 'Dit' }),
});
