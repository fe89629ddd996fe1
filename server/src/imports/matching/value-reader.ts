import type { Row } from '../reading/row.ts';
import type { ImportField, ImportMapping } from './mapping.ts';
import type { Known, RowCode, RowRemark } from './outcome.ts';
import type { Recognised } from './phrases.ts';
import { type RecogniseValue, recogniser, valueKey } from './recognise-value.ts';
import { partsOf } from './several-values.ts';

/** Gathers what there is to tell about a row while it is read. */
export class RowNotes {
  problems: RowRemark[] = [];
  remarks: RowRemark[] = [];
  readonly row: number;

  constructor(row: number) {
    this.row = row;
  }

  /** The row cannot be stored. */
  refuse(code: RowCode, column: number | null, message: string): null {
    this.problems.push({ row: this.row, column, code, message });
    return null;
  }

  tell(code: RowCode, column: number | null, message: string): void {
    this.remarks.push({ row: this.row, column, code, message });
  }
}

/** More different values than this are no list of values, and not worth remembering. */
const REMEMBERED = 20_000;

/** Looks values up in the mapping, then (when it may guess) in the synonyms. */
export class ValueReader {
  #mapping: ImportMapping;
  #recognise: RecogniseValue;
  #columns: Map<ImportField, { index: number; heading: string }[]>;
  #remembered = new Map<string, Recognised<string | null> | null>();

  constructor(mapping: ImportMapping, known: Known) {
    this.#mapping = mapping;
    this.#recognise = recogniser(known);
    this.#columns = new Map();
    for (const { index, heading, to } of mapping.columns) {
      if (to.role !== 'FIELD') continue;
      const columns = this.#columns.get(to.field) ?? [];
      columns.push({ index, heading });
      this.#columns.set(to.field, columns);
    }
  }

  columns(field: ImportField): readonly { index: number; heading: string }[] {
    return this.#columns.get(field) ?? [];
  }

  /** What the first filled column of a field says: a code, null for 'not known', or undefined when it says nothing. */
  one(field: ImportField, row: Row, notes: RowNotes): string | null | undefined {
    for (const { index, heading } of this.columns(field)) {
      const cell = row.cells[index];
      if (!cell || cell.kind === 'EMPTY' || cell.merged === 'ACROSS') continue;
      const key = valueKey(cell, field);
      const found = this.#lookUp(field, key);
      if (!found) return void this.#unknown(field, index, heading, notes);
      if (found.remark)
        notes.tell(field === 'AGE' && found.as === 'UNKNOWN' ? 'STRADDLES' : 'READ_AS', index, found.remark);
      return found.as;
    }
    return undefined;
  }

  /** Everything the columns of a field say, also several values in one cell; each with the words it was read from. */
  all(field: ImportField, row: Row, notes: RowNotes): { code: string; key: string }[] {
    const said: { code: string; key: string }[] = [];
    const add = (found: Recognised<string | null>, key: string, index: number) => {
      if (found.remark) notes.tell('READ_AS', index, found.remark);
      if (found.as !== null) said.push({ code: found.as, key });
    };
    for (const { index, heading } of this.columns(field)) {
      const cell = row.cells[index];
      if (!cell || cell.kind === 'EMPTY' || cell.merged === 'ACROSS') continue;
      const key = valueKey(cell, field);
      const whole = this.#lookUp(field, key);
      const parts = cell.kind === 'TEXT' ? partsOf(cell.value) : [];
      if (parts.length < 2 || whole?.confidence === 1) {
        if (whole) add(whole, key, index);
        else this.#unknown(field, index, heading, notes);
        continue;
      }
      const keys = parts.map((value) => valueKey({ kind: 'TEXT', value, raw: value }, field));
      const found = keys.map((part) => this.#lookUp(field, part));
      // 'printen en zo': a part that says nothing is no reason to lose what the whole says.
      if (found.includes(null)) {
        if (whole) add(whole, key, index);
        else this.#unknown(field, index, heading, notes);
      } else found.forEach((one, at) => add(one!, keys[at]!, index));
    }
    return said;
  }

  #unknown(field: ImportField, index: number, heading: string, notes: RowNotes): void {
    // What stands in the cell is not repeated: it may be a name in the wrong column.
    if (field === 'LOCATION') {
      notes.refuse(
        'UNKNOWN_LOCATION',
        index,
        `Het punt in kolom ‘${heading}’ is niet bekend. Kies bij deze waarde een punt.`,
      );
    } else {
      notes.refuse(
        'UNKNOWN_VALUE',
        index,
        `De waarde in kolom ‘${heading}’ is niet herkend. Kies waar zij voor staat, of verbeter de cel.`,
      );
    }
  }

  #lookUp(field: ImportField, key: string): Recognised<string | null> | null {
    const given = this.#mapping.values[field];
    if (given && Object.hasOwn(given, key)) return { as: given[key] ?? null, confidence: 1, remark: null };
    if (!this.#mapping.guess) return null;
    const asked = `${field} ${key}`;
    let found = this.#remembered.get(asked);
    if (found === undefined) {
      found = this.#recognise(field, key);
      if (this.#remembered.size < REMEMBERED) this.#remembered.set(asked, found);
    }
    return found;
  }
}
