import { RegisterVisitsDocument, type PartOfDay } from '#lib/graphql/graphql.ts';
import { askServer } from '#lib/offline/ask-server.ts';
import { newVisitId } from '#lib/offline/queue.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';
import type { DeskCount } from '../desk-count.svelte.ts';
import type { DeskDay } from '../desk-day.svelte.ts';
import type { OpenedDesk } from '../desk.server.ts';
import { emptyRow, filledUp, isBlank, isStored, rowsAfter, visitOf, type SheetRow } from './sheet-rows.ts';

/** What an earlier submission without JavaScript left. */
type Left = { rows?: readonly SheetRow[]; problems?: readonly Problem[]; saved?: number } | null;

/** The sheet being typed over: its rows, what is wrong with it, and what became of the rows that were sent. */
export class SheetInProgress {
  rows = $state<SheetRow[]>([]);
  problems = $state.raw<readonly Problem[]>([]);
  /** What was saved last, in words. */
  said = $state('');
  saving = $state(false);
  readonly typed = $derived(this.rows.filter((row) => !isBlank(row)));
  readonly #opened: OpenedDesk;
  readonly #day: DeskDay;
  readonly #count: DeskCount;

  /** `rowIds`: made by the server, for a page whose rows cannot make their own. */
  constructor(opened: OpenedDesk, day: DeskDay, count: DeskCount, left: Left, rowIds: readonly string[]) {
    this.#opened = opened;
    this.#day = day;
    this.#count = count;
    this.rows = filledUp(left?.rows ?? [], (index) => rowIds[index] ?? '');
    this.problems = left?.problems ?? [];
    this.said = left?.saved ? inWords(left.saved) : '';
  }

  /** Goes on with these rows, below which as many are free as fit on the paper. */
  goOnWith(rows: readonly SheetRow[]): void {
    this.rows = filledUp(rows, newVisitId);
  }

  /** Another row below the last one. */
  add(): void {
    this.rows = [...this.rows, emptyRow(newVisitId())];
  }

  /** Sends the rows that can be read, of a part of the day. Those that were not stored stay, with the reason. @returns whether any were sent and answered */
  async save(partOfDay: PartOfDay | ''): Promise<'SENT' | 'NOTHING' | 'FAILED'> {
    this.problems = partOfDay ? [] : [{ code: 'INVALID_INPUT', message: m.desk_part_missing(), path: ['partOfDay'] }];
    if (!partOfDay) return 'FAILED';
    const { location, desk } = this.#opened;
    const place = { libraryId: location.library.id, locationId: location.id, day: this.#day.day };
    const read = this.rows.map((row) => ({ row, visit: visitOf(row, partOfDay, desk, place) }));
    const visits = read.flatMap(({ visit }) => (visit && 'input' in visit ? [visit.input] : []));
    this.rows = read.map(({ row, visit }) => ({
      ...row,
      problem: visit && 'problem' in visit ? visit.problem : undefined,
    }));
    this.said = '';
    if (visits.length === 0) return 'NOTHING';
    this.saving = true;
    const answer = await askServer(RegisterVisitsDocument, { visits });
    this.saving = false;
    this.problems =
      answer.came === 'DATA'
        ? answer.data.registerVisits.problems
        : [{ code: 'NOT_SAVED', message: m.desk_sheet_not_saved(), path: [] }];
    if (answer.came !== 'DATA' || this.problems.length > 0) return 'FAILED';
    const { results } = answer.data.registerVisits;
    for (const { id, outcome } of results) {
      const input = visits.find((visit) => visit.id === id);
      if (input && outcome === 'REGISTERED') this.#count.add(String(id), input.day, input.questions.length);
    }
    this.said = inWords(results.filter(({ outcome }) => isStored(outcome)).length);
    this.goOnWith(rowsAfter(this.rows, results, newVisitId));
    return 'SENT';
  }
}

const inWords = (count: number): string =>
  count === 1 ? m.desk_sheet_saved_one() : m.desk_sheet_saved_other({ count });
