import type { Role } from './graphql/graphql.ts';

/** Where whoever signs in begins: a coordinator with what the day asks, anyone else at the front door. */
export const firstPage = (viewer: { memberships: readonly { role: Role }[] } | null | undefined): '/vandaag' | '/' =>
  viewer?.memberships.some(({ role }) => role === 'COORDINATOR') ? '/vandaag' : '/';
