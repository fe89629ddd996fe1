import { uuidOrNull } from '../database/uuid.ts';
import type { Named } from './known.repository.ts';
import type { KnownCode } from './known.ts';
import type { StoredVisit } from './stored-visit.ts';

/** Everything these visits name, each once. */
export function namedBy(visits: readonly StoredVisit[]): Named {
  const libraries = new Set<string>();
  const locations = new Set<string>();
  const codes = new Map<string, { list: KnownCode['list']; code: string }>();
  const organisations = new Set<string>();
  const name = (list: KnownCode['list'], code: string | null) => code && codes.set(`${list} ${code}`, { list, code });
  const of = (id: string | null | undefined) => uuidOrNull(id) && organisations.add(id!);
  for (const visit of visits) {
    libraries.add(visit.libraryId);
    locations.add(visit.locationId);
    name('AGE', visit.age);
    of(visit.cameByOrganisationId);
    for (const { topic, theme, organisationId, referral } of visit.questions) {
      name('TOPIC', topic);
      name('THEME', theme);
      of(organisationId);
      of(referral?.organisationId);
    }
  }
  return {
    libraries: [...libraries],
    locations: [...locations],
    lists: [...codes.values()].map(({ list }) => list),
    codes: [...codes.values()].map(({ code }) => code),
    organisations: [...organisations],
  };
}
