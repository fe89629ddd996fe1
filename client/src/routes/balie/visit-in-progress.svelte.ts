import { newVisitId, queue, registerOffline, undoOffline } from '#lib/offline/queue.ts';
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
  toCorrect,
  visitInput,
  type NotedQuestion,
  type VisitValues,
} from './visit-form.ts';

/** The visit that was saved last, to show, to take back and to correct. */
export type SavedVisit = {
  visitId: string;
  libraryId: string;
  day: Day;
  summary: string;
  again: boolean;
  values: VisitValues;
};
type Left = {
  earlier?: NotedQuestion[];
  problems?: readonly Problem[];
  saved?: SavedVisit;
  undone?: boolean;
  correcting?: boolean;
};
/** For how long the server lets who registered a visit take it back. */
const OWN_MS = 10 * 60_000;
const LOOK_EVERY_MS = 5_000;

/** The visit being noted: what it has so far, what is wrong with it, and what became of the one before. */
export class VisitInProgress {
  earlier = $state.raw<readonly NotedQuestion[]>([]);
  problems = $state.raw<readonly Problem[]>([]);
  saved = $state.raw<SavedVisit>();
  undone = $state(false);
  /** Whether what is on the form is a visit taken back to be corrected. */
  correcting = $state(false);
  saving = $state(false);
  #savedAt = $state(Date.now());
  #now = $state(Date.now());
  /** The visit that can still be taken back: saved a short while ago, or not gone from this device yet. */
  readonly changeable = $derived.by(() => {
    const { saved } = this;
    if (!saved || this.#now - this.#savedAt < OWN_MS) return saved;
    const waits = queue.entries.some(({ kind, visitId }) => kind === 'register' && visitId === saved.visitId);
    return waits ? saved : undefined;
  });
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
    this.correcting = left.correcting ?? false;
  }

  /** Follows the clock: a visit can be taken back for a while only. Answers how to stop. */
  watch(): () => void {
    const timer = setInterval(() => (this.#now = Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
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
    this.#day.look();
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
    const { visitId } = kept;
    const again = toCorrect(values, questions, input.partOfDay);
    this.saved = { visitId, libraryId: this.#place.libraryId, day: on, summary, again: false, values: again };
    this.#savedAt = this.#now = Date.now();
    this.undone = this.correcting = false;
    this.#count.add(kept.visitId, on, questions.length);
    remember('hulpverlener', values.helperKind);
    this.#id = '';
    this.earlier = [];
    return true;
  }

  /** Takes the last visit back; false when that is no longer possible. */
  async undo(): Promise<boolean> {
    if (!this.changeable || this.saving) return false;
    const { visitId, libraryId } = this.changeable;
    this.saving = true;
    const { problems } = await undoOffline(visitId, libraryId).finally(() => (this.saving = false));
    this.problems = problems;
    if (problems.length > 0) return false;
    this.#count.remove(visitId);
    this.saved = undefined;
    this.undone = true;
    return true;
  }

  /** Takes the last visit back and answers it, to be changed on the form and saved as a new one. */
  async correct(): Promise<SavedVisit | undefined> {
    const saved = this.changeable;
    if (!saved || !(await this.undo())) return undefined;
    this.earlier = saved.values.earlier;
    this.undone = false;
    this.correcting = true;
    return saved;
  }
}
