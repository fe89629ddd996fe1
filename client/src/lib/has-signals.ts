import type { CurrentViewerQuery, Role } from './graphql/graphql.ts';

const ROLES: readonly Role[] = [
  'COORDINATOR',
  'MUNICIPAL_CONTACT',
  'MUNICIPAL_CONTROLLER',
  'POI_ADVISER',
  'NATIONAL_ANALYST',
];

/** Whether the page with signals has something for this viewer: to send, to answer, or to count. */
export function hasSignals(viewer: CurrentViewerQuery['viewer'] | null | undefined): boolean {
  return viewer?.memberships.some(({ role }) => ROLES.includes(role)) ?? false;
}
