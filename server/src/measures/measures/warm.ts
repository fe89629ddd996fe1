import { defineMeasure } from './measure.ts';
import { shareOf, withCodes } from './share-of-codes.ts';

/** How many referrals were warm. */
export const warm = defineMeasure({
  key: 'WARM',
  name: 'Warm doorverwezen',
  unit: 'SHARE',
  definition:
    'Welk deel van de doorverwijzingen warm was: de bezoeker is ter plekke aangemeld, er is een afspraak gemaakt, of de gegevens zijn met toestemming doorgegeven. Alleen doorverwijzingen waarbij is ingevuld waarheen tellen mee.',
  description: 'Share of referrals that were warm, of those whose destination is known (warm doorverwezen).',
  numeratorName: 'warme doorverwijzingen',
  denominatorName: 'doorverwijzingen waarvan de bestemming bekend is',
  registered: true,
  needs: ['referralWarm', 'referralDestination'],
  compute: ({ referralWarm, referralDestination }) =>
    shareOf(
      withCodes(referralWarm, 'questions'),
      withCodes(referralDestination, 'questions'),
      referralDestination,
      'Van geen enkele doorverwijzing is ingevuld waarheen.',
    ),
});
