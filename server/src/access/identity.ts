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

/** Who asks: a signed-in user with the memberships that are valid today, and what follows from those. */
export interface Identity {
  userId: string;
  name: string;
  email: string;
  /** The user is a persona of the demonstration network. */
  demonstration: boolean;
  memberships: ActiveMembership[];
  /** Libraries whose support organisation is one this user advises for today. */
  advisedLibraries: string[];
  /** Municipalities in the provinces of the support organisations this user advises for. */
  advisedMunicipalities: string[];
}

/** Ids of the organisations in which this user has one of the roles today. */
export function organisationsWith(identity: Identity | null, ...roles: Role[]): string[] {
  if (!identity) return [];
  return [
    ...new Set(
      identity.memberships.filter(({ role }) => roles.includes(role)).map(({ organisationId }) => organisationId),
    ),
  ];
}
