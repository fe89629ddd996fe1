import type { DeskField } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** The optional fields of the desk in the order of the form, each with what it is for. */
export const DESK_FIELDS: Record<DeskField, { label: () => string; description: () => string }> = {
  CHANNEL: { label: m.library_field_CHANNEL, description: m.library_field_CHANNEL_why },
  DURATION: { label: m.library_field_DURATION, description: m.library_field_DURATION_why },
  SATISFACTION: { label: m.library_field_SATISFACTION, description: m.library_field_SATISFACTION_why },
  HELPER_KIND: { label: m.library_field_HELPER_KIND, description: m.library_field_HELPER_KIND_why },
  CAME_BY: { label: m.library_field_CAME_BY, description: m.library_field_CAME_BY_why },
  KIND: { label: m.library_field_KIND, description: m.library_field_KIND_why },
  ORGANISATION: { label: m.library_field_ORGANISATION, description: m.library_field_ORGANISATION_why },
  GOVERNMENT_LEVEL: { label: m.library_field_GOVERNMENT_LEVEL, description: m.library_field_GOVERNMENT_LEVEL_why },
  DIGID: { label: m.library_field_DIGID, description: m.library_field_DIGID_why },
  REFERRAL: { label: m.library_field_REFERRAL, description: m.library_field_REFERRAL_why },
  VISITOR_AT_IDO: { label: m.library_field_VISITOR_AT_IDO, description: m.library_field_VISITOR_AT_IDO_why },
  VISITOR_AT_INFOPUNT: {
    label: m.library_field_VISITOR_AT_INFOPUNT,
    description: m.library_field_VISITOR_AT_INFOPUNT_why,
  },
};
