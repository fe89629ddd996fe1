import type { OrganisationCategory, OrganisationRelation } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const CATEGORIES: Record<OrganisationCategory, () => string> = {
  NATIONAL_AGENCY: m.directory_category_NATIONAL_AGENCY,
  MUNICIPALITY: m.directory_category_MUNICIPALITY,
  NEIGHBOURHOOD_TEAM: m.directory_category_NEIGHBOURHOOD_TEAM,
  COMMUNITY_CENTRE: m.directory_category_COMMUNITY_CENTRE,
  CHILD_HEALTH: m.directory_category_CHILD_HEALTH,
  MENTAL_HEALTH: m.directory_category_MENTAL_HEALTH,
  CLIENT_COUNCIL: m.directory_category_CLIENT_COUNCIL,
  TAX_COLLECTOR: m.directory_category_TAX_COLLECTOR,
  HOUSING_CORPORATION: m.directory_category_HOUSING_CORPORATION,
  SCHOOL: m.directory_category_SCHOOL,
  HOSPITAL: m.directory_category_HOSPITAL,
  GP: m.directory_category_GP,
  DENTIST: m.directory_category_DENTIST,
  HEALTH_INSURER: m.directory_category_HEALTH_INSURER,
  BANK: m.directory_category_BANK,
  TELECOM: m.directory_category_TELECOM,
  PENSION_FUND: m.directory_category_PENSION_FUND,
  ENERGY: m.directory_category_ENERGY,
  SHOP: m.directory_category_SHOP,
  VOLUNTEERS: m.directory_category_VOLUNTEERS,
  DEBT_HELP: m.directory_category_DEBT_HELP,
  LEGAL_HELP: m.directory_category_LEGAL_HELP,
  WELFARE: m.directory_category_WELFARE,
  LIBRARY: m.directory_category_LIBRARY,
  LANGUAGE_HOUSE: m.directory_category_LANGUAGE_HOUSE,
  SENIORS: m.directory_category_SENIORS,
  TRADE_UNION: m.directory_category_TRADE_UNION,
  OTHER: m.directory_category_OTHER,
};

export const RELATIONS: Record<OrganisationRelation, () => string> = {
  REFERS: m.directory_relation_REFERS,
  OFFERS: m.directory_relation_OFFERS,
  BOTH: m.directory_relation_BOTH,
};
