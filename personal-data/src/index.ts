export { findPersonalData, type PersonalData, type PersonalDataKind } from './find-personal-data.ts';
export { refusalInDutch } from './in-plain-dutch.ts';
