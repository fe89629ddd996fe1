import { counted } from './counted.ts';
import { defineMeasure } from './measure.ts';

/** How many visits were registered. */
export const visits = defineMeasure({
  key: 'VISITS',
  name: 'Bezoeken',
  unit: 'COUNT',
  definition:
    'Het aantal geregistreerde bezoeken. Wie twee keer komt, telt twee keer: een bezoek is anoniem, dus we weten niet hoeveel verschillende mensen er kwamen.',
  description: 'Visits registered (bezoeken); never unique persons.',
  numeratorName: 'bezoeken',
  denominatorName: null,
  registered: true,
  needs: ['totals', 'completeness'],
  compute: ({ totals, completeness }) => counted(totals.visits, completeness),
});
