import type { Role, ScopeKind } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const ROLES: Record<Role, () => string> = {
  COUNTER: m.codes_role_COUNTER,
  COORDINATOR: m.codes_role_COORDINATOR,
  MUNICIPAL_CONTACT: m.codes_role_MUNICIPAL_CONTACT,
  MUNICIPAL_CONTROLLER: m.codes_role_MUNICIPAL_CONTROLLER,
  POI_ADVISER: m.codes_role_POI_ADVISER,
  NATIONAL_ANALYST: m.codes_role_NATIONAL_ANALYST,
  PLATFORM_ADMINISTRATOR: m.codes_role_PLATFORM_ADMINISTRATOR,
};

export const SCOPE_KINDS: Record<ScopeKind, () => string> = {
  LOCATION: m.codes_scope_LOCATION,
  LIBRARY: m.codes_scope_LIBRARY,
  LIBRARY_IN_MUNICIPALITY: m.codes_scope_LIBRARY_IN_MUNICIPALITY,
  MUNICIPALITY: m.codes_scope_MUNICIPALITY,
  SUPPORT_ORGANISATION: m.codes_scope_SUPPORT_ORGANISATION,
  PROVINCE: m.codes_scope_PROVINCE,
  NATION: m.codes_scope_NATION,
};
