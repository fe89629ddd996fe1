import { defineMeasure } from './measure.ts';
import { perOpeningHour } from './per-opening-hour.ts';

/** How many visits an hour of opening brings. */
export const visitsPerOpeningHour = defineMeasure({
  key: 'VISITS_PER_OPENING_HOUR',
  name: 'Bezoeken per openingsuur',
  unit: 'RATIO',
  definition:
    'Het aantal bezoeken gedeeld door de uren dat de punten open waren. Feestdagen en sluitingen tellen niet als open. Van een telefonisch punt tellen de telefoonuren. Vandaag telt nog niet mee.',
  description: 'Visits per hour the points were open (bezoeken per openingsuur).',
  numeratorName: 'bezoeken',
  denominatorName: 'openingsuren',
  registered: true,
  needs: ['hours'],
  compute: ({ hours }, over) => perOpeningHour('visits', hours, over),
});
