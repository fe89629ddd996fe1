import { type ScopeInput, ScopeKind } from '../measures/scope.type.ts';

/** Whose figures a registration at a point can change. */
export interface Whereabouts {
  locationId: string;
  libraryId: string;
  /** Every municipality it ever lay in: what is typed over today can be about an earlier one. */
  municipalities: string[];
  /** The provinces of those. */
  provinces: string[];
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
    case ScopeKind.LOCATION:
      return point.locationId === id.toLowerCase();
    case ScopeKind.LIBRARY:
      return point.libraryId === id.toLowerCase();
    case ScopeKind.LIBRARY_IN_MUNICIPALITY:
      return point.municipalities.some((code) => id.toLowerCase() === `${point.libraryId}:${code.toLowerCase()}`);
    case ScopeKind.MUNICIPALITY:
      return point.municipalities.includes(id);
    case ScopeKind.PROVINCE:
      return point.provinces.includes(id);
    case ScopeKind.SUPPORT_ORGANISATION:
      return point.supportOrganisations.includes(id.toLowerCase());
    case ScopeKind.NATION:
      return true;
  }
}
