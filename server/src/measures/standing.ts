import { may } from '../access/actions.ts';
import { organisationsWith, type Identity } from '../access/identity.ts';
import { Role, nationId } from '../access/roles.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { PlaceLoader } from './place.loader.ts';
import type { Place } from './place.repository.ts';
import { type ScopeInput, ScopeKind } from './scope.type.ts';
import { Standing } from './standing.type.ts';

const byUuid: ScopeKind[] = [ScopeKind.LOCATION, ScopeKind.LIBRARY, ScopeKind.SUPPORT_ORGANISATION];

/** How this user stands to a place today: it is their own, they are one of its parties, or they may know nothing of it (null). */
export function standingOn(identity: Identity | null, place: Place): Standing | null {
  const { kind, libraryId, municipality, supportOrganisations } = place;
  if (libraryId !== null && may(identity, 'figures.own', libraryId)) return Standing.OWN;
  return isParty() ? Standing.PARTY : null;

  function isParty(): boolean {
    if (organisationsWith(identity, Role.NATIONAL_ANALYST).includes(nationId)) return true;
    if (kind === ScopeKind.MUNICIPALITY) return may(identity, 'figures.municipality', municipality!);
    if (libraryId !== null && may(identity, 'figures.library', libraryId)) return true;
    if (municipality !== null && may(identity, 'figures.insideMunicipality', municipality)) return true;
    return supportOrganisations.some((id) => may(identity, 'figures.supportOrganisation', id));
  }
}

/** A place with how this user stands to it; null when it does not exist or is not for this user, which looks the same. */
export async function findPlace(
  context: RequestContext,
  asked: ScopeInput,
): Promise<{ place: Place; standing: Standing } | null> {
  const id = idOf(asked);
  // Who is nobody's anything is not told whether it exists, and costs no look.
  if (!id || !context.identity) return null;
  const place =
    placeAtHand(context.identity, asked.kind, id) ??
    (await context.loaders.of(PlaceLoader).load(`${asked.kind} ${id}`));
  const standing = place && standingOn(context.identity, place);
  return standing ? { place, standing } : null;
}

/** How this user stands to what figures are about: OWN, PARTY, or null when they may know nothing of it. */
export const standing = async (context: RequestContext, scope: ScopeInput): Promise<Standing | null> =>
  (await findPlace(context, scope))?.standing ?? null;

/** A place that is known from who asks, without a look in the database: their own organisation, or the nation. */
function placeAtHand({ memberships }: Identity, kind: ScopeKind, id: string): Place | null {
  const nothing = { libraryId: null, municipality: null, supportOrganisations: [] };
  if (kind === ScopeKind.NATION && id === nationId) return { kind, id, name: 'Nederland', ...nothing };
  const own = memberships.find((each) => each.organisationId === id && String(each.organisationKind) === String(kind));
  if (!own) return null;
  const of = { kind, id, name: own.organisationName, ...nothing };
  if (kind === ScopeKind.LIBRARY) return { ...of, libraryId: id };
  return kind === ScopeKind.MUNICIPALITY ? { ...of, municipality: id } : { ...of, supportOrganisations: [id] };
}

/** The id in the one way it is written, null when nothing can have it. */
function idOf({ kind, id }: ScopeInput): string | null {
  if (byUuid.includes(kind)) return uuidOrNull(id);
  if (kind !== ScopeKind.LIBRARY_IN_MUNICIPALITY) return id.includes(' ') ? null : id;
  const [library = '', municipality = '', ...more] = id.split(':');
  const libraryId = uuidOrNull(library);
  return libraryId && more.length === 0 && /^GM\d{4}$/.test(municipality) ? `${libraryId}:${municipality}` : null;
}
