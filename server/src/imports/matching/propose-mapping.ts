import { readPeriod } from '../reading/dutch-day.ts';
import type { Header } from '../reading/header.ts';
import { columnLetter } from '../reading/row.ts';
import type { ColumnValues } from './column-values.ts';
import { type DetectedShape, detectShape } from './detect-shape.ts';
import type { ColumnRole, ImportField, ImportMapping } from './mapping.ts';
import type { Known } from './outcome.ts';
import { plain } from './plain.ts';
import { guessColumn } from './propose-column.ts';
import { proposeDefaults } from './propose-defaults.ts';
import { type RecogniseValue, CODED_FIELDS, recogniser } from './recognise-value.ts';
import { SEVERAL, partsOf } from './several-values.ts';

/** What a value is proposed to stand for, with how sure that is. */
export interface ProposedValue {
  /** As it stands in the file, the first way it was written. */
  value: string;
  /** Key in `ImportMapping.values`. */
  key: string;
  /** How many cells hold it. */
  count: number;
  code: string | null;
  /** 0 (not recognised: a row with it is refused until someone chooses) to 1 (the same word). */
  confidence: number;
  /** In Dutch, when there is something to say: a typing error, an age over two groups. */
  remark: string | null;
}

export interface ProposedColumn {
  index: number;
  /** 'A', 'B', … */
  letter: string;
  heading: string;
  role: ColumnRole;
  confidence: number;
  /** Why, in Dutch. */
  reason: string;
  /** A few of its values, none when the column is not read: it may hold names. */
  examples: string[];
  /** The values of a column with codes; empty for days, counts and ignored columns. */
  values: ProposedValue[];
  /** The field of `values`. */
  field: ImportField | null;
}

export interface Proposal {
  mapping: ImportMapping;
  /** Why this shape, in Dutch. */
  shapeReason: string;
  columns: ProposedColumn[];
  /** What to look at before going on, in Dutch: columns that are not read, values used where the file says nothing. */
  notes: string[];
}

export interface ToMatch {
  header: Header;
  /** From `ColumnCensus`, after the whole sheet or its first thousands of rows. */
  values: ColumnValues[];
  known: Known;
  sheetName: string;
  fileName: string;
}

/** Of these fields a file has one column; of others, such as topics, it may have several. */
const ONCE: ReadonlySet<ImportField> = new Set<ImportField>([
  ...(['DAY', 'LOCATION', 'COUNT', 'VISIT_NUMBER', 'MONTH', 'YEAR', 'PERIOD', 'PART_OF_DAY', 'AGE', 'GENDER'] as const),
]);

/** Proposes how to read the file; every part of it can be corrected. */
export function proposeMapping({ header, values, known, sheetName, fileName }: ToMatch): Proposal {
  const recognise = recogniser(known);
  const year = yearIn([...header.title, sheetName, fileName]);
  const columns = header.columns.map((column, at): ProposedColumn => {
    const seen = values[at]!;
    const { role, confidence, reason } = guessColumn(column, seen, recognise, year);
    const { index, heading } = column;
    return {
      index,
      letter: columnLetter(index),
      heading,
      role,
      confidence,
      reason,
      examples: [],
      values: [],
      field: null,
    };
  });
  oneEach(columns);
  leaveOutSums(columns);
  const detected = detectShape(columns, values, year);
  columns.forEach((column, at) => describe(column, values[at]!, recognise));
  const { defaults, notes } = proposeDefaults(columns, {
    ...detected,
    known,
    texts: [...header.title, sheetName, fileName],
  });
  return {
    mapping: {
      version: 1,
      shape: detected.shape,
      firstDataRow: header.firstDataRow,
      columns: columns.map(({ index, heading, role }) => ({ index, heading, to: role })),
      values: valuesOf(columns),
      guess: true,
      grouping: detected.grouping,
      repeated: repeatedFields(columns, values, detected),
      year,
      defaults,
    },
    shapeReason: detected.reason,
    columns,
    notes,
  };
}

/** A saved template on another file: columns are found back by their heading. `missing` names those that are not there. */
export function applyTemplate(template: ImportMapping, header: Header): { mapping: ImportMapping; missing: string[] } {
  const wanted = new Map(template.columns.map((column) => [column.heading.toLowerCase(), column]));
  const columns = header.columns.map(({ index, heading }) => {
    const found = wanted.get(heading.toLowerCase());
    wanted.delete(heading.toLowerCase());
    return { index, heading, to: found?.to ?? ({ role: 'IGNORE' } as const) };
  });
  const missing = [...wanted.values()].filter(({ to }) => to.role !== 'IGNORE').map(({ heading }) => heading);
  return { mapping: { ...template, firstDataRow: header.firstDataRow, columns }, missing };
}

/** The surest column of a field keeps it. */
function oneEach(columns: ProposedColumn[]): void {
  for (const field of ONCE) {
    const rivals = columns.filter(({ role }) => role.role === 'FIELD' && role.field === field);
    rivals.sort((a, b) => b.confidence - a.confidence);
    for (const column of rivals.slice(1)) {
      column.role = { role: 'IGNORE' };
      column.reason = `Kolom ${rivals[0]!.letter} is hiervoor al gekozen.`;
    }
  }
}

/** 'Totaal' beside months is their sum: kept, it would be counted once more. */
function leaveOutSums(columns: ProposedColumn[]): void {
  if (!columns.some(({ role }) => role.role === 'PERIOD')) return;
  for (const column of columns) {
    if (column.role.role !== 'FIELD' || column.role.field !== 'COUNT') continue;
    column.role = { role: 'IGNORE' };
    column.reason = 'Dit is het totaal van de andere kolommen. Die tellen al.';
  }
}

function describe(column: ProposedColumn, seen: ColumnValues, recognise: RecogniseValue): void {
  const { role } = column;
  if (role.role === 'IGNORE') return;
  column.examples = seen.distinct.slice(0, 3).map(({ value }) => value);
  if (role.role !== 'FIELD' || !CODED_FIELDS.has(role.field)) return;
  const { field } = role;
  column.field = field;
  column.values = seen.distinct.map(({ key, value, count }) => {
    const found = recognise(field, key);
    const several = found?.confidence !== 1 && SEVERAL.has(field) && severalIn(value, field, recognise);
    const remark = several ? 'Hier staan meer waarden in één cel. Zij worden apart gelezen.' : (found?.remark ?? null);
    return { value, key, count, code: found?.as ?? null, confidence: found?.confidence ?? (several ? 0.8 : 0), remark };
  });
}

const severalIn = (value: string, field: ImportField, recognise: RecogniseValue): boolean => {
  const parts = partsOf(value);
  return parts.length > 1 && parts.every((part) => recognise(field, plain(part)) !== null);
};

/** What was recognised; the rest waits for someone to choose. Straddling ages keep their remark by being recognised anew. */
function valuesOf(columns: readonly ProposedColumn[]): ImportMapping['values'] {
  const values: ImportMapping['values'] = {};
  for (const { field, values: proposed } of columns) {
    if (field === null) continue;
    const codes = (values[field] ??= {});
    for (const { key, code, confidence, remark } of proposed) if (confidence > 0 && remark === null) codes[key] = code;
  }
  return values;
}

/** A day or point written once for all its rows. */
function repeatedFields(
  columns: readonly ProposedColumn[],
  values: readonly ColumnValues[],
  { shape, grouping }: DetectedShape,
): ImportField[] {
  if (grouping === 'EMPTY_DAY') return [];
  const once: ImportField[] = shape === 'TOTALS' ? ['PERIOD', 'YEAR', 'LOCATION'] : ['DAY', 'LOCATION'];
  const fullest = Math.max(0, ...values.map(({ filled }) => filled));
  return once.filter((field) =>
    columns.some(({ role }, at) => role.role === 'FIELD' && role.field === field && values[at]!.filled < fullest * 0.8),
  );
}

/** The year that a title, tab or file name gives: the only one it names. */
function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = new Set([...text.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)].map(([, found]) => Number(found)));
    if (years.size === 1) return [...years][0]!;
    const period = readPeriod(text);
    if (period !== null && period !== 'IMPOSSIBLE') return Number(period.from.slice(0, 4));
  }
  return null;
}
