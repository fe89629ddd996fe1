import type { TokenScope } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a token may be used for, in words. */
export const SCOPES: Record<TokenScope, () => string> = {
  REGISTER: m.access_scope_register,
  READ_REGISTRATIONS: m.access_scope_read_registrations,
  READ_FIGURES: m.access_scope_read_figures,
};
