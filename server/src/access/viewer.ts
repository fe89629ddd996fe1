import type { ActiveMembership, Identity } from './identity.ts';
import type { Membership, Viewer } from './account.type.ts';

/** Who is signed in, in the words of the schema. */
export function viewerOf(identity: Identity): Viewer {
  const { actor, name, email, demonstration, memberships } = identity;
  return { id: actor.id, kind: actor.kind, name, email, demonstration, memberships: memberships.map(membershipOf) };
}

/** A membership in the words of the schema. */
export function membershipOf(membership: ActiveMembership): Membership {
  const { organisationKind, organisationId, organisationName, ...rest } = membership;
  return { ...rest, organisation: { kind: organisationKind, id: organisationId, name: organisationName } };
}
