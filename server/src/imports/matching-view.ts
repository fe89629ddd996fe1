import type { ImportRun, Reading, ReadingSheet } from './import-run.ts';
import { fieldLabels } from './field-labels.ts';
import { type Choice, choiceOf, columnChoices, valueChoices } from './matching-choices.ts';
import type { ImportField, ImportMapping } from './matching/mapping.ts';
import type { Known } from './matching/outcome.ts';
import type { ProposedValue } from './matching/propose-mapping.ts';
import { columnLetter } from './reading/row.ts';

/** A column of the file, with what it is taken for now. */
export interface MatchedColumn {
  index: number;
  letter: string;
  heading: string;
  choice: string;
  reason: string;
  /** The proposal is a guess: look at it. */
  unsure: boolean;
  examples: string[];
}

/** A value of a column, with what it is taken for now: null is "unknown", '' leaves it to the lists of synonyms. */
export interface MatchedValue {
  key: string;
  value: string;
  count: number;
  code: string | null;
  remark: string | null;
}

/** The values of a field, in all columns that hold it. */
export interface MatchedField {
  field: ImportField;
  label: string;
  options: Choice[];
  values: MatchedValue[];
}

/** Everything that can be corrected before a file is checked. */
export interface Matching {
  sheetName: string;
  /** Place of the sheet that is read. */
  sheet: number;
  /** The sheets that can be read. */
  sheets: ReadingSheet[];
  shape: ImportMapping['shape'];
  shapeReason: string;
  notes: string[];
  template: Reading['template'];
  columns: MatchedColumn[];
  choices: Choice[];
  fields: MatchedField[];
  locations: Choice[];
  topics: Choice[];
  themes: Choice[];
  mapping: ImportMapping;
}

/** Below this the proposal is shown as a guess. */
const sure = 0.75;

/** How a file is matched now: the proposal with what was corrected in it. */
export function matchingOf(run: ImportRun, reading: Reading, known: Known): Matching | null {
  const { mapping } = run;
  if (!mapping) return null;
  const proposed = new Map(reading.proposal.columns.map((column) => [column.index, column]));
  const columns = mapping.columns.map(({ index, heading, to }) => {
    const column = proposed.get(index);
    return {
      ...{ index, heading, letter: columnLetter(index), choice: choiceOf(to) },
      reason: column?.reason ?? '',
      unsure: (column?.confidence ?? 0) < sure,
      examples: column?.examples ?? [],
    };
  });
  return {
    ...{ sheetName: reading.sheetName, sheet: reading.sheet ?? 0, sheets: reading.sheets ?? [] },
    ...{ shape: mapping.shape, shapeReason: reading.proposal.shapeReason },
    ...{ notes: reading.proposal.notes, template: reading.template, columns, mapping },
    choices: columnChoices(known, [
      ...mapping.columns.map(({ to }) => to),
      ...reading.proposal.columns.map(({ role }) => role),
    ]),
    fields: fieldsOf(mapping, reading, known),
    locations: valueChoices('LOCATION', known),
    topics: valueChoices('TOPIC', known),
    themes: valueChoices('THEME', known),
  };
}

/** The fields with values to match, each once, with the values of all its columns. */
function fieldsOf(mapping: ImportMapping, reading: Reading, known: Known): MatchedField[] {
  const found = new Map<ImportField, Map<string, MatchedValue>>();
  for (const { index, to } of mapping.columns) {
    if (to.role !== 'FIELD' || valueChoices(to.field, known).length === 0) continue;
    const values = found.get(to.field) ?? new Map<string, MatchedValue>();
    found.set(to.field, values);
    for (const seen of valuesOf(reading, index, to.field)) {
      const there = values.get(seen.key);
      if (there) there.count += seen.count;
      else values.set(seen.key, { ...seen, code: chosen(mapping, to.field, seen) });
    }
  }
  return [...found].map(([field, values]) => ({
    ...{ field, label: fieldLabels[field], options: valueChoices(field, known) },
    values: [...values.values()],
  }));
}

const chosen = (mapping: ImportMapping, field: ImportField, { key }: { key: string }) => {
  const codes = mapping.values[field];
  return codes && key in codes ? codes[key]! : '';
};

/** The values that were proposed for this field, or those that were seen when the column was proposed to hold something else. */
function valuesOf(reading: Reading, index: number, field: ImportField): Omit<ProposedValue, 'confidence'>[] {
  const proposed = reading.proposal.columns.find((column) => column.index === index);
  if (proposed?.field === field) return proposed.values;
  const seen = reading.values.find((column) => column.index === index);
  return (seen?.distinct ?? []).map((each) => ({ ...each, code: null, remark: null }));
}
