import { defineMeasure } from './measure.ts';
import { perOpeningHour } from './per-opening-hour.ts';

/** How busy the desk is. */
export const questionsPerOpeningHour = defineMeasure({
  key: 'QUESTIONS_PER_OPENING_HOUR',
  name: 'Vragen per openingsuur',
  unit: 'RATIO',
  definition:
    'Hoe druk het is: het aantal vragen gedeeld door de uren dat de punten open waren. Feestdagen en sluitingen tellen niet als open. Van een telefonisch punt tellen de telefoonuren. Vandaag telt nog niet mee.',
  description: 'Load: questions per hour the points were open (vragen per openingsuur, drukte).',
  numeratorName: 'vragen',
  denominatorName: 'openingsuren',
  registered: true,
  needs: ['hours'],
  compute: ({ hours }, over) => perOpeningHour('questions', hours, over),
});
