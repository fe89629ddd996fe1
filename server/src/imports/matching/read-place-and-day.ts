import type { Day } from '../../calendar/amsterdam.ts';
import { type ReadPeriod, IMPOSSIBLE, periodOf } from '../reading/dutch-day.ts';
import type { Cell, Row } from '../reading/row.ts';
import type { ImportField, ImportMapping } from './mapping.ts';
import type { RowNotes, ValueReader } from './value-reader.ts';

/** Remembers what a column said last, for fields that are written once for several rows. */
export class LastSaid {
  #repeated: ReadonlySet<ImportField>;
  #last = new Map<number, Cell>();

  constructor(mapping: ImportMapping) {
    this.#repeated = new Set(mapping.repeated);
  }

  /** The row with what its empty cells repeat. */
  completed(row: Row, values: ValueReader): Row {
    if (this.#repeated.size === 0) return row;
    const cells = [...row.cells];
    for (const field of this.#repeated) {
      for (const { index } of values.columns(field)) {
        const cell = cells[index];
        const last = this.#last.get(index);
        if (cell && cell.kind !== 'EMPTY') this.#last.set(index, cell);
        else if (last) {
          while (cells.length < index) cells.push({ kind: 'EMPTY', raw: '' });
          cells[index] = last;
        }
      }
    }
    return { ...row, cells };
  }
}

/** The day of a row, and the time behind it; null after a refusal. */
export function dayOf(
  row: Row,
  values: ValueReader,
  mapping: ImportMapping,
  notes: RowNotes,
): { day: Day; time: string | null } | null {
  const [column] = values.columns('DAY');
  if (!column)
    return notes.refuse('NO_DAY', null, 'Er is geen kolom met de dag gekozen. Kies in welke kolom de dag staat.');
  const cell = row.cells[column.index];
  const where = `In kolom ‘${column.heading}’`;
  if (!cell || cell.kind === 'EMPTY')
    return notes.refuse('NO_DAY', column.index, `${where} staat geen dag. Vul de dag in.`);
  const period = periodOf(cell, mapping.year);
  if (period === IMPOSSIBLE) {
    return notes.refuse('IMPOSSIBLE_DAY', column.index, `${where} staat een dag die niet bestaat. Verbeter de dag.`);
  }
  if (period?.precision !== 'DAY') {
    const what = period ? 'geen dag maar een langere periode' : 'geen dag';
    return notes.refuse('NO_DAY', column.index, `${where} staat ${what}. Vul de dag in, bijvoorbeeld 1-2-2024.`);
  }
  return { day: period.from, time: period.time };
}

/** The point of a row; undefined after a refusal. Null only when the file does not have to say it. */
export function locationOf(
  row: Row,
  values: ValueReader,
  mapping: ImportMapping,
  notes: RowNotes,
): string | null | undefined {
  const before = notes.problems.length;
  const said = values.one('LOCATION', row, notes);
  if (notes.problems.length > before) return undefined;
  return said ?? mapping.defaults.locationId;
}

/** The period that figures on a row are of; undefined when the row does not say it, null after a refusal. */
export function periodOfRow(
  row: Row,
  values: ValueReader,
  mapping: ImportMapping,
  notes: RowNotes,
): ReadPeriod | null | undefined {
  const year = yearOf(row, values) ?? mapping.year;
  for (const field of ['PERIOD', 'DAY', 'MONTH', 'YEAR'] as const) {
    for (const { index, heading } of values.columns(field)) {
      const cell = row.cells[index];
      if (!cell || cell.kind === 'EMPTY') continue;
      const period = periodOf(monthNumber(cell, field, year), year);
      if (period !== null && period !== IMPOSSIBLE) return period;
      return notes.refuse(
        'IMPOSSIBLE_DAY',
        index,
        `In kolom ‘${heading}’ staat geen maand of jaar. Vul bijvoorbeeld feb-2024 in.`,
      );
    }
  }
  return undefined;
}

function yearOf(row: Row, values: ValueReader): number | null {
  const [column] = values.columns('YEAR');
  const period = periodOf(column && row.cells[column.index]);
  return period !== null && period !== IMPOSSIBLE ? Number(period.from.slice(0, 4)) : null;
}

/** A column of months may hold 1 to 12. */
function monthNumber(cell: Cell, field: string, year: number | null): Cell {
  if (field !== 'MONTH' || year === null || !/^(0?[1-9]|1[0-2])$/.test(cell.raw.trim())) return cell;
  const value = `${year}-${cell.raw.trim()}`;
  return { kind: 'TEXT', value, raw: value };
}
