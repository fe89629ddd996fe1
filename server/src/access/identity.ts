import type { OrganisationKind, Role } from './roles.ts';

/** A membership that is valid today. */
export interface ActiveMembership {
  id: string;
  role: Role;
  organisationKind: OrganisationKind;
  organisationId: string;
  organisationName: string;
  managesUsers: boolean;
  validFrom: string;
  validUntil: string | null;
}

/** What kind of somebody acts: a user, a paired device at a desk, or another system with a token. */
export type ActorKind = 'USER' | 'DESK_LINK' | 'API_TOKEN';

/** Who acts, as the trail keeps it. */
export interface Actor {
  kind: ActorKind;
  /** UUID of the user, the desk link or the token. */
  id: string;
}

/** What an API token may be used for. */
export type TokenScope = 'REGISTER' | 'READ_REGISTRATIONS' | 'READ_FIGURES';

/**
 * Who asks, and what follows from that today. A user has memberships; a desk link has its one point and a token its one library,
 * both without memberships: nothing that asks for a role is open to them.
 */
export interface Identity {
  actor: Actor;
  /** Only of a user; what is written down of an act names `actor`. */
  userId: string | null;
  /** Of a desk link the name of the device, of a token its name. */
  name: string;
  /** Empty for a desk link and a token. */
  email: string;
  /** The user is a persona of the demonstration network. */
  demonstration: boolean;
  memberships: ActiveMembership[];
  /** Libraries whose support organisation is one this user advises for today. */
  advisedLibraries: string[];
  /** Municipalities in the provinces of the support organisations this user advises for. */
  advisedMunicipalities: string[];
  /** The one point a desk link registers for. */
  desk: { libraryId: string; locationId: string } | null;
  /** The one library a token acts for, and for what. */
  token: { libraryId: string; scopes: TokenScope[] } | null;
}

/** What of an identity is the same for whoever is no user. */
export const withoutMemberships = {
  userId: null,
  email: '',
  demonstration: false,
  memberships: [],
  advisedLibraries: [],
  advisedMunicipalities: [],
} satisfies Partial<Identity>;

/** Ids of the organisations in which this user has one of the roles today. */
export function organisationsWith(identity: Identity | null, ...roles: Role[]): string[] {
  const ids: string[] = [];
  for (const { role, organisationId } of identity?.memberships ?? [])
    if (roles.includes(role) && !ids.includes(organisationId)) ids.push(organisationId);
  return ids;
}
