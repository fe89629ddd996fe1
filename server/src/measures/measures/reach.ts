import { defineMeasure } from './measure.ts';
import { perThousand } from './per-thousand.ts';

/** Visits per 1,000 inhabitants per year. */
export const reach = defineMeasure({
  key: 'REACH',
  name: 'Bereik',
  unit: 'PER_1000_PER_YEAR',
  definition:
    'Het aantal bezoeken per 1.000 inwoners, omgerekend naar een jaar. Elke gemeente telt één keer mee. Bezoeken zijn geen unieke personen. Werken twee bibliotheken in één gemeente, dan mag je hun bereik niet optellen.',
  description: 'Reach rate (bereik): visits per 1,000 inhabitants of the distinct municipalities per year.',
  numeratorName: 'bezoeken',
  denominatorName: 'inwoners',
  registered: true,
  needs: ['totals', 'inhabitants'],
  compute: ({ totals, inhabitants }, over) =>
    perThousand(totals.visits, inhabitants, over, { people: 'inwoners', rate: 'Bereik' }),
});
