import type { ImportRemark } from './import-run.ts';
import type { Outcome } from './matching/outcome.ts';
import { columnLetter } from './reading/row.ts';

/** So many remarks of one kind about rows that were taken are kept; rows that were not taken are all in the report. */
const mostNotes = 500;

/** Gathers what is to be told of the rows, and counts them. */
export class RemarkLog {
  leftOut = 0;
  refused = 0;
  /** Position of the first remark that is not stored yet. */
  position = 0;
  #waiting: ImportRemark[] = [];
  readonly #notes = new Map<string, number>();

  /** Takes note of what became of some rows. */
  add(outcome: Outcome): void {
    if (outcome.kind === 'LEFT_OUT') this.leftOut += outcome.rows.length;
    if (outcome.kind === 'REFUSED') this.refused += outcome.rows.length;
    const fate = outcome.kind === 'REFUSED' || outcome.kind === 'LEFT_OUT' ? outcome.kind : 'NOTED';
    const told = new Set<number>();
    for (const { row, column, code, message } of outcome.remarks) {
      told.add(row);
      if (fate === 'NOTED' && !this.#isOfUse(code)) continue;
      this.#waiting.push({
        ...{ row, code, message, outcome: fate },
        column: column === null ? null : columnLetter(column),
      });
    }
    if (fate === 'NOTED') return;
    const [first] = told;
    for (const row of outcome.rows) {
      if (told.has(row)) continue;
      const message =
        first === undefined
          ? 'Deze rij is overgeslagen.'
          : `Hoort bij hetzelfde bezoek als rij ${first}, dat niet goed is.`;
      this.#waiting.push({ row, column: null, code: 'SAME_VISIT', message, outcome: fate });
    }
  }

  /** Takes note of what is to be told of the file as a whole. */
  tell(...remarks: ImportRemark[]): void {
    this.#waiting.push(...remarks);
  }

  /** The remarks since the last time. */
  take(): ImportRemark[] {
    const taken = this.#waiting;
    this.position += taken.length;
    this.#waiting = [];
    return taken;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** One line for each kind of note of which not all are kept. */
  addRest(): void {
    for (const [code, count] of this.#notes) {
      if (count <= mostNotes) continue;
      const message = `Hiervan zijn de eerste ${mostNotes} opgeschreven; het waren er ${count.toLocaleString('nl-NL')}.`;
      this.#waiting.push({ row: null, column: null, code, message, outcome: 'NOTED' });
    }
  }

  #isOfUse(code: string): boolean {
    const count = (this.#notes.get(code) ?? 0) + 1;
    this.#notes.set(code, count);
    return count <= mostNotes;
  }
}
