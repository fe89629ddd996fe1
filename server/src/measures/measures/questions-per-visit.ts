import { defineMeasure, ratio } from './measure.ts';

/** How many questions a visit has. */
export const questionsPerVisit = defineMeasure({
  key: 'QUESTIONS_PER_VISIT',
  name: 'Vragen per bezoek',
  unit: 'RATIO',
  definition: 'Hoeveel vragen een bezoeker gemiddeld stelt: het aantal vragen gedeeld door het aantal bezoeken.',
  description: 'Questions per visit (vragen per bezoek).',
  numeratorName: 'vragen',
  denominatorName: 'bezoeken',
  registered: true,
  needs: ['totals'],
  compute: ({ totals: { questions, visits } }) =>
    ratio(questions, visits, 'Er zijn geen bezoeken geregistreerd, dus ook geen gemiddelde.'),
});
