import { questionsPerVisit as perVisit } from '../questions-per-visit.ts';
import { absent, defineMeasure, number } from './measure.ts';

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
  compute: ({ totals: { questions, visits } }) => {
    const told = { numerator: questions, denominator: visits };
    const value = perVisit(questions, visits);
    if (value === null)
      return absent('NOT_REGISTERED', 'Er zijn geen bezoeken geregistreerd, dus ook geen gemiddelde.', told);
    return number(value, told);
  },
});
