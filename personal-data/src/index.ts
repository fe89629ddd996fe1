export { findPersonalData, type PersonalData, type PersonalDataKind } from './find-personal-data.ts';
