import { registerEnumType } from 'type-graphql';

/** Where an import is. */
export enum ImportState {
  UPLOADED = 'UPLOADED',
  READ = 'READ',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import is (stand van het inlezen).',
  valuesConfig: {
    UPLOADED: { description: 'The file came in and is being read.' },
    READ: { description: 'The file was read; its columns and values can be corrected.' },
    CHECKING: { description: 'The dry run (proef) is under way.' },
    CHECKED: { description: 'The dry run has ended: its report tells what importing would do.' },
    RUNNING: { description: 'Rows are being stored.' },
    DONE: { description: 'All rows were dealt with; the file is gone.' },
    FAILED: { description: 'It stopped; `failure` says why.' },
    UNDOING: { description: 'What it brought is being taken back.' },
    UNDONE: { description: 'What it brought was taken back.' },
  },
});

/** What a row of the file is. */
export enum ImportShape {
  QUESTION = 'QUESTION',
  VISIT = 'VISIT',
  TOTALS = 'TOTALS',
}
registerEnumType(ImportShape, {
  name: 'ImportShape',
  description: 'What a row of the file is.',
  valuesConfig: {
    QUESTION: { description: 'A question (vraag); those of one visit are grouped.' },
    VISIT: { description: 'A visit (bezoek) with its questions.' },
    TOTALS: { description: 'Figures of a month or year: kept as reported totals, never as visits.' },
  },
});

/** How rows of questions become visits. */
export enum ImportGrouping {
  NUMBER = 'NUMBER',
  EMPTY_DAY = 'EMPTY_DAY',
  EACH_ROW = 'EACH_ROW',
}
registerEnumType(ImportGrouping, {
  name: 'ImportGrouping',
  description: 'How rows of questions become visits.',
  valuesConfig: {
    NUMBER: { description: 'Rows with the same number and day are one visit.' },
    EMPTY_DAY: { description: 'A row without a day belongs to the visit above it.' },
    EACH_ROW: { description: 'Each row is a visit of its own.' },
  },
});

/** How a row fared. */
export enum ImportOutcome {
  REFUSED = 'REFUSED',
  LEFT_OUT = 'LEFT_OUT',
  NOTED = 'NOTED',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'How a row fared.',
  valuesConfig: {
    REFUSED: { description: 'Not taken, because something in it is wrong.' },
    LEFT_OUT: { description: 'Not taken, because it is no registration: a sum, a footnote, a repeated heading.' },
    NOTED: { description: 'Taken, with something to know about how it was read.' },
  },
});
