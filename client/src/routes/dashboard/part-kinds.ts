import type { DashboardFiguresFragment, ScopeKind } from '#lib/graphql/graphql.ts';

/** Whose figures: what they are of, with its name. */
export type NamedScope = DashboardFiguresFragment['scope'];

/** Which parts the figures of a scope are shown in, side by side; null for what has none. */
export const PART_KIND: Record<ScopeKind, ScopeKind | null> = {
  LOCATION: null,
  LIBRARY: 'LOCATION',
  LIBRARY_IN_MUNICIPALITY: 'LOCATION',
  MUNICIPALITY: 'LOCATION',
  SUPPORT_ORGANISATION: 'LIBRARY',
  PROVINCE: 'MUNICIPALITY',
  NATION: 'PROVINCE',
};

/** Which parts somebody can choose one of, in two groups. */
export const CHOICE_KINDS: Record<ScopeKind, readonly [ScopeKind, ScopeKind] | null> = {
  LOCATION: null,
  LIBRARY: ['LIBRARY_IN_MUNICIPALITY', 'LOCATION'],
  LIBRARY_IN_MUNICIPALITY: null,
  MUNICIPALITY: ['LIBRARY_IN_MUNICIPALITY', 'LOCATION'],
  SUPPORT_ORGANISATION: ['LIBRARY', 'MUNICIPALITY'],
  PROVINCE: ['LIBRARY', 'MUNICIPALITY'],
  NATION: ['PROVINCE', 'SUPPORT_ORGANISATION'],
};

/** Whether the municipalities in it make a map. */
export const hasMap = (kind: ScopeKind): boolean => ['SUPPORT_ORGANISATION', 'PROVINCE', 'NATION'].includes(kind);
