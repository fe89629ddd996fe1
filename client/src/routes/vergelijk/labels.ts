import type {
  ComparedMeasure,
  ComparisonSort,
  FunnelPosition,
  HostGroup,
  HoursClass,
  MunicipalitySize,
  PeerAttribute,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const COLUMNS: Record<ComparisonSort, () => string> = {
  NAME: m.comparison_column_NAME,
  LIBRARY: m.comparison_column_LIBRARY,
  MUNICIPALITY: m.comparison_column_MUNICIPALITY,
  HOST_KIND: m.comparison_column_HOST_KIND,
  VARIANT: m.comparison_column_VARIANT,
  HOURS_PER_WEEK: m.comparison_column_HOURS_PER_WEEK,
  VISITS: m.comparison_column_VISITS,
  QUESTIONS: m.comparison_column_QUESTIONS,
  QUESTIONS_PER_VISIT: m.comparison_column_QUESTIONS_PER_VISIT,
  VISITS_PER_OPENING_HOUR: m.comparison_column_VISITS_PER_OPENING_HOUR,
  GROWTH: m.comparison_column_GROWTH,
  SOLVED: m.comparison_column_SOLVED,
  REFERRED: m.comparison_column_REFERRED,
  COMPLETENESS: m.comparison_column_COMPLETENESS,
};

/** Measures of which it is known what chance does. */
export const FUNNEL_MEASURES = [
  'VISITS_PER_OPENING_HOUR',
  'SOLVED',
  'REFERRED',
] as const satisfies readonly ComparedMeasure[];
export type FunnelMeasure = (typeof FUNNEL_MEASURES)[number];

export const HOST_GROUPS: Record<HostGroup, () => string> = {
  LIBRARY: m.comparison_host_LIBRARY,
  MEETING_PLACE: m.comparison_host_MEETING_PLACE,
  PUBLIC_SERVICE: m.comparison_host_PUBLIC_SERVICE,
  CARE: m.comparison_host_CARE,
  SHOP: m.comparison_host_SHOP,
  MOBILE: m.comparison_host_MOBILE,
  TELEPHONE: m.comparison_host_TELEPHONE,
};

export const HOURS_CLASSES: Record<HoursClass, () => string> = {
  UP_TO_8: m.comparison_hours_UP_TO_8,
  FROM_8_TO_16: m.comparison_hours_FROM_8_TO_16,
  FROM_16_TO_24: m.comparison_hours_FROM_16_TO_24,
  FROM_24_TO_32: m.comparison_hours_FROM_24_TO_32,
  FROM_32_TO_40: m.comparison_hours_FROM_32_TO_40,
  FROM_40: m.comparison_hours_FROM_40,
  UNKNOWN: m.comparison_hours_UNKNOWN,
};

export const SIZES: Record<MunicipalitySize, () => string> = {
  UNDER_20000: m.comparison_size_UNDER_20000,
  FROM_20000: m.comparison_size_FROM_20000,
  FROM_50000: m.comparison_size_FROM_50000,
  FROM_100000: m.comparison_size_FROM_100000,
  UNKNOWN: m.comparison_size_UNKNOWN,
};

export const PEERS: Record<PeerAttribute, () => string> = {
  HOST_GROUP: m.comparison_group_PEER_HOST_GROUP,
  VARIANT: m.comparison_group_PEER_VARIANT,
  HOURS_CLASS: m.comparison_group_PEER_HOURS_CLASS,
  MUNICIPALITY_SIZE: m.comparison_group_PEER_MUNICIPALITY_SIZE,
};

/** What a point has more or less of: across in the funnel plot. */
export const FUNNEL_OF: Record<FunnelMeasure, () => string> = {
  VISITS_PER_OPENING_HOUR: m.comparison_funnel_x_VISITS_PER_OPENING_HOUR,
  SOLVED: m.comparison_funnel_x_SOLVED,
  REFERRED: m.comparison_funnel_x_REFERRED,
};

/** What stands out, in the table; nothing within the limits. */
export const MARKS: Record<FunnelPosition, () => string> = {
  FAR_ABOVE: m.comparison_mark_FAR_ABOVE,
  FAR_BELOW: m.comparison_mark_FAR_BELOW,
  ABOVE: m.comparison_mark_ABOVE,
  BELOW: m.comparison_mark_BELOW,
  WITHIN: () => '',
};
