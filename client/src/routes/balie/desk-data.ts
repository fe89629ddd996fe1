import type { HelpForm, LocationLabel } from '#lib/graphql/graphql.ts';

export type Option = { value: string; label: string };

/** A topic or theme as a button of the desk. */
export type Subject = Option & {
  /** Its place in the list, from 1: the number on paper. */
  number: number;
  /** Theme that usually goes with this topic; proposed at a point that asks both. */
  theme?: string;
  /** DigiD or a code below it: then the desk asks what had to be done about it. */
  digid?: boolean;
};

/** An organisation of the directory, to refer to or to have come from. */
export type Partner = { id: string; name: string; national: boolean };

/** What may be chosen per field of the form, in the order of the buttons; a field the library left out is not there. */
export type Choices = Partial<Record<ChoiceField, { label: string; options: readonly Option[] }>> & {
  help: { label: string; options: readonly (Option & { value: HelpForm })[] };
};

type ChoiceField = QuestionChoice | VisitChoice | 'help';
type QuestionChoice = 'kind' | 'government' | 'digid' | 'destination' | 'warm';
export type VisitChoice =
  'channel' | 'duration' | 'partOfDay' | 'satisfaction' | 'helperKind' | 'cameBy' | 'age' | 'gender' | 'language';

/** Everything the form of one point needs; texts come along, so that the desk's JavaScript carries none of them. */
export type DeskData = {
  label: LocationLabel;
  topics: readonly Subject[];
  themes: readonly Subject[];
  choices: Choices;
  partners: readonly Partner[];
  /** Whether to ask which organisation a question is about. */
  aboutOrganisation: boolean;
};
