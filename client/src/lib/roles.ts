import type { OrganisationKind, Role } from './graphql/graphql.ts';

/** The roles that exist in each kind of organisation; the first is the most common one. */
const ROLES_OF: Record<OrganisationKind, readonly Role[]> = {
  LIBRARY: ['COUNTER', 'COORDINATOR'],
  MUNICIPALITY: ['MUNICIPAL_CONTACT', 'MUNICIPAL_CONTROLLER'],
  SUPPORT_ORGANISATION: ['POI_ADVISER'],
  PLATFORM: ['NATIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'],
};

export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return ROLES_OF[kind];
}
