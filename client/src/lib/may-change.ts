import type { CurrentViewerQuery } from './graphql/graphql.ts';

type Viewer = CurrentViewerQuery['viewer'] | null | undefined;

/** The libraries this viewer coordinates: those of which to offer adding and changing points. */
export function coordinated(viewer: Viewer): { id: string; name: string }[] {
  const libraries = (viewer?.memberships ?? [])
    .filter(({ role, organisation }) => role === 'COORDINATOR' && organisation.kind === 'LIBRARY')
    .map(({ organisation: { id, name } }) => ({ id, name }));
  return [...new Map(libraries.map((each) => [each.id, each])).values()];
}

/** Whether to offer changing a point of this library; the API decides again when it is saved. */
export function mayChange(viewer: Viewer, libraryId: string): boolean {
  return coordinated(viewer).some(({ id }) => id === libraryId);
}
