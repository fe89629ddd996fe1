import { type ScopeInput, ScopeKind } from '../measures/scope.type.ts';

/** Whose figures a registration at a point can change. */
export interface Whereabouts {
  libraryId: string;
  /** Every municipality it ever lay in: what is typed over today can be about an earlier one. */
  municipalities: string[];
  /** Every support organisation that ever advised its library. */
  supportOrganisations: string[];
}

/**
 * Whether a change at a point can show in a scope. It spares reading for nothing and guards nothing: who is woken reads under their own
 * policies. A point nobody may know of yet (null) may be anyone's.
 */
export function mayShowIn(point: Whereabouts | null, { kind, id }: ScopeInput): boolean {
  if (!point) return true;
  switch (kind) {
    case ScopeKind.LIBRARY:
      return point.libraryId === id.toLowerCase();
    case ScopeKind.MUNICIPALITY:
      return point.municipalities.includes(id);
    case ScopeKind.SUPPORT_ORGANISATION:
      return point.supportOrganisations.includes(id.toLowerCase());
    case ScopeKind.NATION:
      return true;
  }
}
