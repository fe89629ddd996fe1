import type { Day } from '../../calendar/amsterdam.ts';

/** What a row of the file is. */
export type ImportShape =
  /** A question; questions of one visit are grouped. */
  | 'QUESTION'
  /** A visit, with one or more questions in it. */
  | 'VISIT'
  /** Figures of a period: kept as reported totals, never as visits. */
  | 'TOTALS';

/** What a column can hold. */
export type ImportField =
  | 'DAY'
  | 'PART_OF_DAY'
  | 'LOCATION'
  | 'TOPIC'
  | 'THEME'
  | 'HELP'
  | 'CHANNEL'
  | 'DURATION'
  | 'AGE'
  | 'GENDER'
  | 'LANGUAGE'
  | 'SATISFACTION'
  | 'HELPER_KIND'
  | 'CAME_BY'
  | 'KIND'
  | 'GOVERNMENT_LEVEL'
  | 'DIGID'
  | 'REFERRAL'
  /** How many visits (or, in a file of questions, questions) the row stands for. */
  | 'COUNT'
  /** Rows with the same number and day are one visit. */
  | 'VISIT_NUMBER'
  /** Day, month, week or year that figures are of. */
  | 'PERIOD'
  /** Month beside a column with the year. */
  | 'MONTH'
  | 'YEAR';

/** What figures are counted by; the names are those of the counts of visits. */
export type TotalsDimension =
  'total' | 'topic' | 'theme' | 'help' | 'channel' | 'duration' | 'part_of_day' | 'age' | 'gender' | 'language';

/** What to do with a column. */
export type ColumnRole =
  /** Not read and never stored. */
  | { role: 'IGNORE' }
  | { role: 'FIELD'; field: ImportField }
  /**
   * A column for one code: in TOTALS its figures, in VISIT and QUESTION a cross (or a number of questions).
   * `code` is '' for the total; then `measure` says whether visits or questions were counted.
   */
  | { role: 'CODE'; dimension: TotalsDimension; code: string; measure: 'VISITS' | 'QUESTIONS' }
  /** A column for one period, in a table with its periods beside each other. */
  | { role: 'PERIOD'; from: Day; until: Day };

export interface MappedColumn {
  /** Place in the row; 0 is column A. */
  index: number;
  /** The heading, by which a saved template finds the column back. */
  heading: string;
  to: ColumnRole;
}

/** What a value stands for: a code, or null for 'not known'. Values are compared by `plain` (lower case, no accents). */
export type ValueCodes = Record<string, string | null>;

/** How to read a file: plain JSON, correctable in every part, and kept as a template. */
export interface ImportMapping {
  version: 1;
  shape: ImportShape;
  /** Place of the sheet that is read; absent: the one that is proposed. */
  sheet?: number;
  /** The row below the headings (1 is the first); what stands above is not read. */
  firstDataRow: number;
  columns: MappedColumn[];
  /** By field what each value of the file stands for; a value that is not here is refused, or guessed when `guess`. */
  values: Partial<Record<ImportField, ValueCodes>>;
  /** Values that `values` does not name are looked up in the lists of synonyms too. */
  guess: boolean;
  /** How rows of questions become visits: by their number, by an empty day below a filled one, or each its own. */
  grouping: 'NUMBER' | 'EMPTY_DAY' | 'EACH_ROW';
  /** Fields of which an empty cell repeats the one above (a day written once for all its rows). */
  repeated: ImportField[];
  /** The year of days and months that do not say it. */
  year: number | null;
  /** Used where the file says nothing. Without a location, topic or help here, such a row is refused. */
  defaults: {
    locationId: string | null;
    partOfDay: 'MORNING' | 'AFTERNOON' | 'EVENING';
    channel: string;
    topic: string | null;
    theme: string | null;
    help: string | null;
    /** What a figure without a dimension counts. */
    measure: 'VISITS' | 'QUESTIONS';
  };
}
