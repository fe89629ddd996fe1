import { newVisitId, registerOffline, undoOffline } from '#lib/offline/queue.ts';
import type { Day } from '#lib/day.ts';
import type { Problem } from '#lib/problems.ts';
import type { DeskCount } from './desk-count.svelte.ts';
import type { DeskData } from './desk-data.ts';
import type { DeskDay } from './desk-day.svelte.ts';
import { questionInWords } from './question-in-words.ts';
import { remember } from './remembered.ts';
import {
  isEmpty,
  problemsOf,
  questionsOf,
  readQuestion,
  readVisitForm,
  visitInput,
  type NotedQuestion,
} from './visit-form.ts';

/** The visit that was saved last, to show and to take back. */
export type SavedVisit = { visitId: string; libraryId: string; day: Day; summary: string; again: boolean };
type Left = { earlier?: NotedQuestion[]; problems?: readonly Problem[]; saved?: SavedVisit; undone?: boolean };

/** The visit being noted: what it has so far, what is wrong with it, and what became of the one before. */
export class VisitInProgress {
  earlier = $state.raw<readonly NotedQuestion[]>([]);
  problems = $state.raw<readonly Problem[]>([]);
  saved = $state.raw<SavedVisit>();
  undone = $state(false);
  saving = $state(false);
  /** Made once for each visit, so that saving again after something went wrong is the same visit. */
  #id = '';
  readonly #desk: DeskData;
  readonly #place: { libraryId: string; locationId: string };
  readonly #day: DeskDay;
  readonly #count: DeskCount;

  /** `left`: what an earlier submission without JavaScript left. */
  constructor(
    desk: DeskData,
    place: { libraryId: string; locationId: string },
    day: DeskDay,
    count: DeskCount,
    left: Left = {},
  ) {
    this.#desk = desk;
    this.#place = place;
    this.#day = day;
    this.#count = count;
    this.earlier = left.earlier ?? [];
    this.problems = left.problems ?? [];
    this.saved = left.saved;
    this.undone = left.undone ?? false;
  }

  isEmpty(form: HTMLFormElement): boolean {
    return this.earlier.length === 0 && isEmpty(readQuestion(new FormData(form)));
  }

  /** Notes the question on the form; false when something is missing. */
  noteQuestion(form: HTMLFormElement): boolean {
    const question = readQuestion(new FormData(form));
    this.problems = isEmpty(question) ? [] : problemsOf(question, this.#desk.label);
    if (this.problems.length > 0 || isEmpty(question)) return false;
    this.earlier = [...this.earlier, question];
    return true;
  }

  removeQuestion(index: number): void {
    this.earlier = this.earlier.toSpliced(index, 1);
  }

  /** Keeps the visit on the device and sends it when it can; false when something is missing or nothing can be kept. */
  async save(form: HTMLFormElement): Promise<boolean> {
    if (this.saving) return false;
    const on = this.#day.day;
    this.#id ||= newVisitId();
    const values = { ...readVisitForm(new FormData(form)), visitId: this.#id };
    const { questions, problems } = questionsOf(values, { label: this.#desk.label, day: on });
    this.problems = problems;
    if (problems.length > 0) return false;

    this.saving = true;
    const input = visitInput(values, questions, { ...this.#place, day: on, ...this.#desk });
    const kept = await registerOffline(input).finally(() => (this.saving = false));
    this.problems = kept.problems;
    if (kept.problems.length > 0) return false;

    const summary = questions.map((question) => questionInWords(question, this.#desk)).join('; ');
    this.saved = { visitId: kept.visitId, libraryId: this.#place.libraryId, day: on, summary, again: false };
    this.undone = false;
    this.#count.add(kept.visitId, on, questions.length);
    remember('hulpverlener', values.helperKind);
    this.#id = '';
    this.earlier = [];
    return true;
  }

  async undo(): Promise<void> {
    if (!this.saved) return;
    const { visitId, libraryId } = this.saved;
    const { problems } = await undoOffline(visitId, libraryId);
    this.problems = problems;
    if (problems.length > 0) return;
    this.#count.remove(visitId);
    this.saved = undefined;
    this.undone = true;
  }
}
