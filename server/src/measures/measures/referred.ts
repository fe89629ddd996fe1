import { defineMeasure } from './measure.ts';
import { shareOf, withCodes } from './share-of-codes.ts';

/** How many questions were passed on. */
export const referred = defineMeasure({
  key: 'REFERRED',
  name: 'Doorverwezen',
  unit: 'SHARE',
  definition: 'Bij welk deel van de vragen de bezoeker is doorverwezen, naar een cursus, een spreekuur of een partner.',
  description: 'Share of questions referred (doorverwezen).',
  numeratorName: 'vragen met een doorverwijzing',
  denominatorName: 'vragen',
  registered: true,
  // Each question is solved or not: together they are all questions of what may be told.
  needs: ['help', 'solved'],
  compute: ({ help, solved }) =>
    shareOf(
      withCodes(help, 'questions', ['REFERRED']),
      withCodes(solved, 'questions'),
      help,
      'Er zijn geen vragen geregistreerd.',
    ),
});
