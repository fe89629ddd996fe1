import type { CurrentViewerQuery } from './graphql/graphql.ts';

/** Whether to offer the management of organisations; the API decides again when something is saved. */
export function isAdministrator(viewer: CurrentViewerQuery['viewer'] | null | undefined): boolean {
  return Boolean(viewer?.memberships.some(({ role }) => role === 'PLATFORM_ADMINISTRATOR'));
}
