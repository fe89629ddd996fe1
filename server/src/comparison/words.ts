import { HostGroup, HoursClass, MunicipalitySize, PeerAttribute } from './comparison.enums.ts';
import type { Position } from './control-limits.ts';

/** The Dutch words of a comparison, as they stand in a file for people. */
export const hostGroupWords: Readonly<Record<HostGroup, string>> = {
  LIBRARY: 'bibliotheek',
  MEETING_PLACE: 'ontmoetingsplek',
  PUBLIC_SERVICE: 'gemeentehuis of wijkteam',
  CARE: 'zorg',
  SHOP: 'winkel of horeca',
  MOBILE: 'mobiel',
  TELEPHONE: 'telefonisch',
};
export const hoursClassWords: Readonly<Record<HoursClass, string>> = {
  UP_TO_8: '8 uur of minder',
  FROM_8_TO_16: 'meer dan 8 tot en met 16 uur',
  FROM_16_TO_24: 'meer dan 16 tot en met 24 uur',
  FROM_24_TO_32: 'meer dan 24 tot en met 32 uur',
  FROM_32_TO_40: 'meer dan 32 en minder dan 40 uur',
  FROM_40: '40 uur of meer',
  UNKNOWN: 'niet ingevuld',
};
export const municipalitySizeWords: Readonly<Record<MunicipalitySize, string>> = {
  UNDER_20000: 'minder dan 20.000',
  FROM_20000: '20.000 tot 50.000',
  FROM_50000: '50.000 tot 100.000',
  FROM_100000: '100.000 of meer',
  UNKNOWN: 'niet bekend',
};
export const peerWords: Readonly<Record<PeerAttribute, string>> = {
  HOST_GROUP: 'soort plek',
  VARIANT: 'variant',
  HOURS_CLASS: 'aantal openingsuren',
  MUNICIPALITY_SIZE: 'grootte van de gemeente',
};
export const positionWords: Readonly<Record<Position, string>> = {
  FAR_BELOW: 'veel lager',
  BELOW: 'lager, kan toeval zijn',
  WITHIN: 'binnen de grenzen',
  ABOVE: 'hoger, kan toeval zijn',
  FAR_ABOVE: 'veel hoger',
};
