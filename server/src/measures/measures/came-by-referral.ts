import { defineMeasure } from './measure.ts';
import { shareOf, withCodes } from './share-of-codes.ts';

/** Who sends people to a point on behalf of an organisation; a campaign or an acquaintance refers nobody. */
const senders = ['MUNICIPALITY', 'PARTNER', 'NATIONAL_AGENCY', 'DIGIHULPLIJN'];

/** How many visits came by referral. */
export const cameByReferral = defineMeasure({
  key: 'CAME_BY_REFERRAL',
  name: 'Gekomen via een verwijzing',
  unit: 'SHARE',
  definition:
    'Bij welk deel van de bezoeken de bezoeker is gestuurd door de gemeente, een partner, een landelijke instantie of de DigiHulplijn. Alleen bezoeken waarbij dit is ingevuld tellen mee, ook als het antwoord "onbekend" was.',
  description: 'Share of visits that came by referral, of those where it was filled in (gekomen via een verwijzing).',
  numeratorName: 'bezoeken via een verwijzing',
  denominatorName: 'bezoeken waarbij dit is ingevuld',
  registered: true,
  needs: ['cameBy'],
  compute: ({ cameBy }) =>
    shareOf(
      withCodes(cameBy, 'visits', senders),
      withCodes(cameBy, 'visits'),
      cameBy,
      'Hoe bezoekers bij het punt kwamen, is in deze periode niet ingevuld.',
    ),
});
