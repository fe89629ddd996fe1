import type {
  AccessMode,
  HostKind,
  LocationLabel,
  LocationState,
  OpeningKind,
  ServiceVariant,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const LABELS: Record<LocationLabel, () => string> = {
  IDO: m.codes_label_IDO,
  INFOPUNT: m.codes_label_INFOPUNT,
  BOTH: m.codes_label_BOTH,
};

export const SHORT_LABELS: Record<LocationLabel, () => string> = {
  IDO: m.codes_short_IDO,
  INFOPUNT: m.codes_short_INFOPUNT,
  BOTH: m.codes_short_BOTH,
};

export const HOST_KINDS: Record<HostKind, () => string> = {
  LIBRARY_BRANCH: m.codes_host_LIBRARY_BRANCH,
  KULTURHUS: m.codes_host_KULTURHUS,
  COMMUNITY_CENTRE: m.codes_host_COMMUNITY_CENTRE,
  JOINT_SQUARE: m.codes_host_JOINT_SQUARE,
  NEIGHBOURHOOD_TEAM: m.codes_host_NEIGHBOURHOOD_TEAM,
  TOWN_HALL: m.codes_host_TOWN_HALL,
  HOSPITAL: m.codes_host_HOSPITAL,
  PHARMACY: m.codes_host_PHARMACY,
  GP_PRACTICE: m.codes_host_GP_PRACTICE,
  CARE_HOME: m.codes_host_CARE_HOME,
  SUPERMARKET: m.codes_host_SUPERMARKET,
  SHOP: m.codes_host_SHOP,
  RESTAURANT: m.codes_host_RESTAURANT,
  MOBILE: m.codes_host_MOBILE,
  TELEPHONE: m.codes_host_TELEPHONE,
};

export const VARIANTS: Record<ServiceVariant, () => string> = {
  BASIC: m.codes_variant_BASIC,
  ALWAYS_AVAILABLE: m.codes_variant_ALWAYS_AVAILABLE,
  BROAD: m.codes_variant_BROAD,
};

export const ACCESS_MODES: Record<AccessMode, () => string> = {
  WALK_IN: m.codes_access_WALK_IN,
  APPOINTMENT: m.codes_access_APPOINTMENT,
  BOTH: m.codes_access_BOTH,
};

export const LOCATION_STATES: Record<LocationState, () => string> = {
  PLANNED: m.codes_state_PLANNED,
  TRIAL: m.codes_state_TRIAL,
  OPEN: m.codes_state_OPEN,
  PAUSED: m.codes_state_PAUSED,
  CLOSED: m.codes_state_CLOSED,
};

export const OPENING_KINDS: Record<OpeningKind, () => string> = {
  POINT: m.codes_hours_POINT,
  CONSULTATION: m.codes_hours_CONSULTATION,
  TELEPHONE: m.codes_hours_TELEPHONE,
};
