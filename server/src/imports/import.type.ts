import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { ImportOutcome, ImportShape, ImportState } from './import.enums.ts';

/** What was told of rows, by what it says. */
@ObjectType({ description: 'What was told of rows, by what it says (opmerking).', simpleResolvers: true })
export class ImportRemarks {
  @Field(() => ImportOutcome, { description: 'How those rows fared.' })
  outcome: ImportOutcome;
  @Field(() => ID, { description: 'Kind of remark, for programs.' })
  code: string;
  @Field(() => String, { description: 'What is wrong and what to do, in Dutch; never what stood in a cell.' })
  message: string;
  @Field(() => Int, { description: 'Number of rows; 0 when it is about the file as a whole.' })
  rows: number;
  @Field(() => [Int], { description: 'The first of those rows, as the spreadsheet numbers them; at most 5.' })
  firstRows: number[];
}

/** A file that is brought in. */
@ObjectType({ description: 'A file that is brought in (inlezen), from its arrival until it is done or taken back.' })
export class ImportRun {
  @Field(() => ID, { description: 'UUID.' })
  id: string;
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => String, { description: 'The name the file had.' })
  fileName: string;
  @Field(() => Int, { description: 'Size of the file, in bytes.' })
  fileSize: number;
  @Field(() => ImportState, { description: 'Where it is.' })
  state: ImportState;
  @Field(() => ImportShape, { nullable: true, description: 'What a row of it is; null until it was read.' })
  shape: ImportShape | null;
  @Field(() => Int, { description: 'Rows dealt with in the present step; visits taken back while it is undone.' })
  rowsDone: number;
  @Field(() => Int, { nullable: true, description: 'Rows with something in them; null until it was read.' })
  rowsTotal: number | null;
  @Field(() => Int, { description: 'Visits or figures that are new (toegevoegd); after a dry run: that would be.' })
  added: number;
  @Field(() => Int, { description: 'Visits or figures that were there already (al bekend).' })
  known: number;
  @Field(() => Int, { description: 'Rows that are no registration, such as sums (overgeslagen).' })
  leftOut: number;
  @Field(() => Int, { description: 'Rows in which something is wrong (niet ingelezen).' })
  refused: number;
  @Field(() => String, { nullable: true, description: 'Why it stopped, in plain Dutch.' })
  failure: string | null;
  @Field(() => Day, { description: 'Day on which the file came in.' })
  startedOn: string;
  @Field(() => Day, { nullable: true, description: 'Day on which it was done.' })
  finishedOn: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it was taken back.' })
  undoneOn: string | null;
}

/** A way of reading that was kept. */
@ObjectType({ description: 'A way of reading files that was kept under a name (sjabloon).', simpleResolvers: true })
export class ImportTemplate {
  @Field(() => ID, { description: 'UUID.' })
  id: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => Day, { description: 'Day on which it was kept.' })
  savedOn: string;
}

/** What a change of an import came to. */
@ObjectType({ description: 'What a change of an import came to.', simpleResolvers: true })
export class ImportPayload {
  @Field(() => ImportRun, {
    nullable: true,
    description: 'The import as it is now; null when it is not there or not yours.',
  })
  run: ImportRun | null;
  @Field(() => [Problem], { description: 'Why it was refused; empty when it was done.' })
  problems: Problem[];
}
