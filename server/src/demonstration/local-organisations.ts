import { libraryPlans } from './network-plan.ts';
import { libraryIds } from './plan-ids.ts';
import type { Random } from './random.ts';

/** Organisations around each library, invented as the library is. */
const kinds: [name: string, category: string, relation: string, times: string][] = [
  ['Taalhuis', 'LANGUAGE_HOUSE', 'BOTH', 'dinsdag van 10.00 tot 12.00 uur'],
  ['Formulierenbrigade', 'VOLUNTEERS', 'OFFERS', 'woensdag van 13.30 tot 16.00 uur'],
  ['Sociaal raadslieden', 'LEGAL_HELP', 'OFFERS', 'maandag van 9.00 tot 12.00 uur, op afspraak'],
  ['Welzijnswerk', 'WELFARE', 'BOTH', 'werkdagen van 9.00 tot 17.00 uur'],
  ['Seniorenbond', 'SENIORS', 'REFERS', 'eerste donderdag van de maand'],
];

/** An organisation people are sent to, or come from. */
export interface LocalOrganisation {
  id: string;
  name: string;
  library: string;
  relation: string;
}

const plainName = (name: string) => name.replace('Bibliotheek ', '').replace(' (demonstratie)', '');

/** The organisations of every library, by the key of its plan. */
export function localOrganisations(chance: Random): Map<string, LocalOrganisation[]> {
  return new Map(
    libraryPlans.map(({ key, name }) => {
      const ids = chance.fork(`organisations ${key}`);
      return [
        key,
        kinds.map(([kind, , relation]) => ({
          ...{ id: ids.uuid(), name: `${kind} ${plainName(name)} (demonstratie)`, library: key, relation },
        })),
      ];
    }),
  );
}

/** Their rows. */
export function organisationDirectoryRows(organisations: Map<string, LocalOrganisation[]>, chance: Random) {
  const libraries = libraryIds(chance);
  return [...organisations.values()].flatMap((ofLibrary) =>
    ofLibrary.map(({ id, name, library, relation }, at) => ({
      ...{ id, library_id: libraries.get(library), name, category: kinds[at]![1], relation },
      ...{ opening_times: kinds[at]![3], demonstration: true, valid_from: '2019-01-01' },
    })),
  );
}
