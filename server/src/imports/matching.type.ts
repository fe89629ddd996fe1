import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportGrouping } from './import.enums.ts';

/** One thing that can be chosen. */
@ObjectType({ description: 'One thing that can be chosen (keuze).', simpleResolvers: true })
export class ImportChoice {
  @Field(() => ID, { description: 'To send back when it is chosen.' })
  id: string;
  @Field(() => String, { description: 'What to show, in Dutch.' })
  label: string;
  @Field(() => String, { description: 'Heading it stands under; empty for none.' })
  group: string;
}

/** A column of the file. */
@ObjectType({ description: 'A column of the file (kolom), with what it is taken for.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => Int, { description: 'Place in the row: 0 is column A.' })
  index: number;
  @Field(() => String, { description: 'Its letter in the spreadsheet.' })
  letter: string;
  @Field(() => String, { description: 'Its heading.' })
  heading: string;
  @Field(() => ID, { description: 'What it is taken for: one of the choices.' })
  choice: string;
  @Field(() => String, { description: 'Why that is proposed, in Dutch.' })
  reason: string;
  @Field(() => Boolean, { description: 'The proposal is a guess: look at it.' })
  unsure: boolean;
  @Field(() => [String], { description: 'A few of its values; none when it seems to hold names or notes.' })
  examples: string[];
}

/** A value that stands in the file. */
@ObjectType({
  description: 'A value that stands in the file (waarde), with what it stands for.',
  simpleResolvers: true,
})
export class ImportValue {
  @Field(() => ID, { description: 'To send back along with what it stands for.' })
  key: string;
  @Field(() => String, { description: 'As it stands in the file.' })
  value: string;
  @Field(() => Int, { description: 'Number of cells that hold it.' })
  count: number;
  @Field(() => ID, {
    nullable: true,
    description:
      'What it stands for: one of the options, empty to look it up in the lists of synonyms, null for "unknown".',
  })
  code: string | null;
  @Field(() => String, { nullable: true, description: 'Something to know about it, in Dutch.' })
  remark: string | null;
}

/** The values of one field. */
@ObjectType({ description: 'The values of one field, in all columns that hold it.', simpleResolvers: true })
export class ImportValues {
  @Field(() => ID, { description: 'The field.' })
  field: string;
  @Field(() => String, { description: 'Its name, in Dutch.' })
  label: string;
  @Field(() => [ImportChoice], { description: 'What a value can stand for.' })
  options: ImportChoice[];
  @Field(() => [ImportValue], { description: 'The values, the commonest first; at most 300.' })
  values: ImportValue[];
}

/** A sheet of the file. */
@ObjectType({ description: 'A sheet of the file (blad) in which something stands.', simpleResolvers: true })
export class ImportSheet {
  @Field(() => Int, { description: 'Its place in the file, from 0; to send back when it is chosen.' })
  index: number;
  @Field(() => String, { description: 'The name on its tab.' })
  name: string;
  @Field(() => Int, { description: 'Rows with something in them.' })
  rows: number;
  @Field(() => Boolean, { description: 'Excel does not show it.' })
  hidden: boolean;
}

/** What is used where the file says nothing. */
@ObjectType({ description: 'What is used where the file says nothing.', simpleResolvers: true })
export class ImportDefaults {
  @Field(() => ID, { nullable: true, description: 'UUID of the point; null: rows without one are refused.' })
  locationId: string | null;
  @Field(() => ID, { description: 'Part of day.' })
  partOfDay: string;
  @Field(() => ID, { description: 'Channel.' })
  channel: string;
  @Field(() => ID, { nullable: true, description: 'Code of a topic; null: rows that need one are refused.' })
  topic: string | null;
  @Field(() => ID, { nullable: true, description: 'Code of a theme; null: rows that need one are refused.' })
  theme: string | null;
  @Field(() => ID, { nullable: true, description: 'Form of help; null: rows without one are refused.' })
  help: string | null;
  @Field(() => ID, { description: 'VISITS or QUESTIONS: what a figure without more counts.' })
  measure: string;
}

/** The template a file was recognised by. */
@ObjectType({ description: 'The template (sjabloon) the file was recognised by.', simpleResolvers: true })
export class UsedTemplate {
  @Field(() => ID, { description: 'UUID.' })
  id: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => [String], { description: 'Headings it names that are not in this file.' })
  missing: string[];
}

/** Everything that can be corrected before a file is checked. */
@ObjectType({ description: 'How the file is read (koppeling), every part of it correctable.', simpleResolvers: true })
export class ImportMatching {
  @Field(() => String, { description: 'The sheet that is read.' })
  sheetName: string;
  @Field(() => Int, { description: 'Place of the sheet that is read.' })
  sheet: number;
  @Field(() => [ImportSheet], { description: 'The sheets of the file that can be read; of a csv one.' })
  sheets: ImportSheet[];
  @Field(() => String, { description: 'Why the shape is proposed, in Dutch.' })
  shapeReason: string;
  @Field(() => [String], { description: 'What to look at before going on, in Dutch.' })
  notes: string[];
  @Field(() => UsedTemplate, { nullable: true, description: 'The template it was recognised by.' })
  template: UsedTemplate | null;
  @Field(() => [ImportColumn], { description: 'The columns, from left to right.' })
  columns: ImportColumn[];
  @Field(() => [ImportChoice], { description: 'What a column can be taken for.' })
  choices: ImportChoice[];
  @Field(() => [ImportValues], { description: 'The values to match, by field.' })
  fields: ImportValues[];
  @Field(() => [ImportChoice], { description: 'The points of the library.' })
  locations: ImportChoice[];
  @Field(() => [ImportChoice], { description: 'The topics.' })
  topics: ImportChoice[];
  @Field(() => [ImportChoice], { description: 'The themes.' })
  themes: ImportChoice[];
  @Field(() => Int, { nullable: true, description: 'The year of days that do not say it.' })
  year: number | null;
  @Field(() => ImportGrouping, { description: 'How rows of questions become visits.' })
  grouping: ImportGrouping;
  @Field(() => ImportDefaults, { description: 'What is used where the file says nothing.' })
  defaults: ImportDefaults;
}
