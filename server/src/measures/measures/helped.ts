import { defineMeasure } from './measure.ts';
import { shareOf, withCodes } from './share-of-codes.ts';

/** Whether visitors were helped to their satisfaction. */
export const helped = defineMeasure({
  key: 'HELPED',
  name: 'Naar tevredenheid geholpen',
  unit: 'SHARE',
  definition:
    'Bij welk deel van de bezoeken de medewerker noteerde dat de bezoeker naar tevredenheid is geholpen. Alleen bezoeken waarbij dit is ingevuld tellen mee, ook als het antwoord "onbekend" was.',
  description:
    'Share of visits helped to satisfaction, of the visits where it was filled in (naar tevredenheid geholpen).',
  numeratorName: 'bezoeken met antwoord "ja"',
  denominatorName: 'bezoeken waarbij dit is ingevuld',
  registered: true,
  needs: ['satisfaction'],
  compute: ({ satisfaction }) =>
    shareOf(
      withCodes(satisfaction, 'visits', ['YES']),
      satisfaction.total,
      satisfaction,
      'Of bezoekers tevreden waren, is in deze periode niet ingevuld.',
    ),
});
