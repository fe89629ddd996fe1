import { counted } from './counted.ts';
import { defineMeasure } from './measure.ts';

/** How many questions were asked. */
export const questions = defineMeasure({
  key: 'QUESTIONS',
  name: 'Vragen',
  unit: 'COUNT',
  definition: 'Het aantal geregistreerde vragen. Een bezoeker kan meer dan één vraag stellen.',
  description: 'Questions registered (vragen).',
  numeratorName: 'vragen',
  denominatorName: null,
  registered: true,
  needs: ['totals', 'completeness'],
  compute: ({ totals, completeness }) => counted(totals.questions, completeness),
});
