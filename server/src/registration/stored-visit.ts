import type { AgeGroup, Channel, DurationClass, FirstLanguage, Gender, HelpForm, PartOfDay } from './visit.enums.ts';

/** A visit as it is stored, without where its library and point are described. */
export interface StoredVisit {
  id: string;
  libraryId: string;
  locationId: string;
  day: string;
  partOfDay: PartOfDay;
  channel: Channel;
  duration: DurationClass | null;
  age: AgeGroup | null;
  gender: Gender | null;
  language: FirstLanguage | null;
  questions: { topic: string | null; theme: string | null; help: HelpForm[] }[];
}
