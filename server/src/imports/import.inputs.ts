import { Field, ID, InputType, Int } from 'type-graphql';
import { ImportGrouping, ImportShape } from './import.enums.ts';

/** What a column is taken for. */
@InputType({ description: 'What a column is taken for.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Place in the row: 0 is column A.' })
  index: number;
  @Field(() => ID, { description: 'One of the choices of the matching.' })
  choice: string;
}

/** What a value stands for. */
@InputType({ description: 'What a value of the file stands for.' })
export class ImportValueInput {
  @Field(() => ID, { description: 'The field.' })
  field: string;
  @Field(() => ID, { description: 'Key of the value.' })
  key: string;
  @Field(() => ID, { nullable: true, description: 'One of the options; empty to look it up, null for "unknown".' })
  code?: string | null;
}

/** What is used where the file says nothing. */
@InputType({ description: 'What is used where the file says nothing; what is left out stays as it is.' })
export class ImportDefaultsInput {
  @Field(() => ID, { nullable: true, description: 'UUID of a point of the library.' })
  locationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Code of a topic.' })
  topic?: string | null;
  @Field(() => ID, { nullable: true, description: 'Code of a theme.' })
  theme?: string | null;
}

/** What is corrected in how a file is read. */
@InputType({ description: 'What is corrected in how a file is read; what is left out stays as it is.' })
export class ImportMappingInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the import.' })
  importId: string;
  @Field(() => ID, { nullable: true, description: 'UUID of a template to begin with.' })
  templateId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Place of another sheet to read; the file is then read again, and what else is sent along does not count.',
  })
  sheet?: number | null;
  @Field(() => ImportShape, { nullable: true, description: 'What a row is.' })
  shape?: ImportShape | null;
  @Field(() => ImportGrouping, { nullable: true, description: 'How rows of questions become visits.' })
  grouping?: ImportGrouping | null;
  @Field(() => Int, { nullable: true, description: 'The year of days that do not say it.' })
  year?: number | null;
  @Field(() => [ImportColumnInput], { description: 'Columns, at most 1,000.' })
  columns: ImportColumnInput[];
  @Field(() => [ImportValueInput], { description: 'Values.' })
  values: ImportValueInput[];
  @Field(() => ImportDefaultsInput, { nullable: true, description: 'What is used where the file says nothing.' })
  defaults?: ImportDefaultsInput | null;
}
