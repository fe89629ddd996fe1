import type { Row } from '../reading/row.ts';
import type { ImportMapping } from './mapping.ts';
import { plainOf } from './plain.ts';
import type { VisitDraft } from './read-visit-row.ts';
import type { ValueReader } from './value-reader.ts';

/** Puts rows of questions together into visits. Rows of one visit stand below each other. */
export class VisitGroups {
  #grouping: ImportMapping['grouping'];
  #values: ValueReader;
  #open: VisitDraft[] = [];
  #openKey: string | null = null;
  #closedKeys = new Set<string>();

  constructor(mapping: ImportMapping, values: ValueReader) {
    this.#grouping = mapping.shape === 'QUESTION' ? mapping.grouping : 'EACH_ROW';
    this.#values = values;
  }

  /** Whether a row goes on with the visit above it, without a day of its own. */
  continues(row: Row): boolean {
    if (this.#grouping !== 'EMPTY_DAY' || this.#open.length === 0) return false;
    return this.#values.columns('DAY').every(({ index }) => {
      const cell = row.cells[index];
      return !cell || cell.kind === 'EMPTY' || cell.merged !== undefined;
    });
  }

  /** The draft of the row above, whose day and point this row shares. */
  get last(): VisitDraft | undefined {
    return this.#open[0];
  }

  /** Adds a row; answers the visit that is complete now, if any. */
  add(draft: VisitDraft, continues: boolean): VisitDraft[] | null {
    if (this.#grouping === 'EACH_ROW') return [draft];
    const key = this.#key(draft);
    if (continues || (key !== null && key === this.#openKey)) {
      this.#open.push(draft);
      return null;
    }
    const complete = this.end();
    this.#open = [draft];
    this.#openKey = key;
    if (key !== null && this.#closedKeys.has(key)) {
      draft.notes.tell(
        'NUMBER_AGAIN',
        null,
        'Dit bezoeknummer kwam op deze dag al eerder voor, niet aansluitend. Het telt als een ander bezoek.',
      );
    }
    return complete;
  }

  /** The visit that was still open. */
  end(): VisitDraft[] | null {
    if (this.#open.length === 0) return null;
    if (this.#openKey !== null) this.#closedKeys.add(this.#openKey);
    const complete = this.#open;
    [this.#open, this.#openKey] = [[], null];
    return complete;
  }

  #key({ row, day, locationId }: VisitDraft): string | null {
    if (this.#grouping !== 'NUMBER') return null;
    const numbers = this.#values.columns('VISIT_NUMBER').map(({ index }) => plainOf(row.cells[index]));
    // A row without a number is a visit of its own.
    return numbers.every((number) => number === '') ? null : JSON.stringify([numbers, day, locationId]);
  }
}
