import type { CurrentViewerQuery } from './graphql/graphql.ts';

/** Whether to offer changing a point of this library; the API decides again when it is saved. */
export function mayChange(viewer: CurrentViewerQuery['viewer'] | null | undefined, libraryId: string): boolean {
  return Boolean(
    viewer?.memberships.some(
      ({ role, organisation }) =>
        role === 'COORDINATOR' && organisation.kind === 'LIBRARY' && organisation.id === libraryId,
    ),
  );
}
