import type { HostKind } from '../libraries/location.enums.ts';
import { HostGroup, HoursClass, MunicipalitySize, PeerAttribute } from './comparison.enums.ts';

/** What points are grouped by. */
export interface PeerTraits {
  hostGroup: HostGroup;
  variant: string;
  hoursClass: HoursClass;
  municipalitySize: MunicipalitySize;
}

const groups: Readonly<Record<`${HostKind}`, HostGroup>> = {
  LIBRARY_BRANCH: HostGroup.LIBRARY,
  KULTURHUS: HostGroup.MEETING_PLACE,
  COMMUNITY_CENTRE: HostGroup.MEETING_PLACE,
  JOINT_SQUARE: HostGroup.MEETING_PLACE,
  NEIGHBOURHOOD_TEAM: HostGroup.PUBLIC_SERVICE,
  TOWN_HALL: HostGroup.PUBLIC_SERVICE,
  HOSPITAL: HostGroup.CARE,
  PHARMACY: HostGroup.CARE,
  GP_PRACTICE: HostGroup.CARE,
  CARE_HOME: HostGroup.CARE,
  SUPERMARKET: HostGroup.SHOP,
  SHOP: HostGroup.SHOP,
  RESTAURANT: HostGroup.SHOP,
  MOBILE: HostGroup.MOBILE,
  TELEPHONE: HostGroup.TELEPHONE,
};

/** Single kinds of place are too few to compare among: fifteen kinds become seven groups. */
export const hostGroupOf = (kind: `${HostKind}`): HostGroup => groups[kind];

/** The class of opening hours a week (domain, chapter 5: <=8, 8-16, ..., >=40). */
export function hoursClassOf(hours: number): HoursClass {
  if (hours <= 0) return HoursClass.UNKNOWN;
  if (hours <= 8) return HoursClass.UP_TO_8;
  if (hours <= 16) return HoursClass.FROM_8_TO_16;
  if (hours <= 24) return HoursClass.FROM_16_TO_24;
  if (hours <= 32) return HoursClass.FROM_24_TO_32;
  return hours < 40 ? HoursClass.FROM_32_TO_40 : HoursClass.FROM_40;
}

/** The size class of a municipality. */
export function municipalitySizeOf(inhabitants: number | null): MunicipalitySize {
  if (inhabitants === null) return MunicipalitySize.UNKNOWN;
  if (inhabitants < 20_000) return MunicipalitySize.UNDER_20000;
  if (inhabitants < 50_000) return MunicipalitySize.FROM_20000;
  return inhabitants < 100_000 ? MunicipalitySize.FROM_50000 : MunicipalitySize.FROM_100000;
}

const traitOf: Record<PeerAttribute, (point: PeerTraits) => string> = {
  HOST_GROUP: ({ hostGroup }) => hostGroup,
  VARIANT: ({ variant }) => variant,
  HOURS_CLASS: ({ hoursClass }) => hoursClass,
  MUNICIPALITY_SIZE: ({ municipalitySize }) => municipalitySize,
};

/** Points with the same key are peers; without attributes all are. */
export const peerKey = (point: PeerTraits, attributes: readonly PeerAttribute[]): string =>
  attributes.map((attribute) => traitOf[attribute](point)).join(' ');
