import { defineMeasure } from './measure.ts';
import { shareOf, withCodes } from './share-of-codes.ts';

/** How many questions were solved at the desk. */
export const solved = defineMeasure({
  key: 'SOLVED',
  name: 'Opgeloste vragen',
  unit: 'SHARE',
  definition:
    'Welk deel van de vragen aan de balie is opgelost: de bezoeker is geholpen of kreeg antwoord, en is niet doorverwezen.',
  description: 'Share of questions solved: helped or answered, and not referred (opgelost).',
  numeratorName: 'opgeloste vragen',
  denominatorName: 'vragen',
  registered: true,
  needs: ['solved'],
  compute: ({ solved: divided }) =>
    shareOf(
      withCodes(divided, 'questions', ['YES']),
      withCodes(divided, 'questions'),
      divided,
      'Er zijn geen vragen geregistreerd.',
    ),
});
