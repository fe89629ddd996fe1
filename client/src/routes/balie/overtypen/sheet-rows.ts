import type { Day } from '#lib/day.ts';
import type { PartOfDay, RegisterVisitInput } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';
import type { DeskData } from '../desk-data.ts';
import { questionInWords } from '../question-in-words.ts';
import { CHANNEL_LETTERS, readBox, type Box } from '../sheet-code.ts';
import { EMPTY_QUESTION, EMPTY_VISIT, visitInput, type NotedQuestion } from '../visit-form.ts';

type SheetDesk = Pick<DeskData, 'label' | 'topics' | 'themes' | 'choices'>;

/** A line of the sheet as it is typed; the id is the visit's, so that sending again after a lost answer stores it once. */
export type SheetRow = { id: string; first: string; second: string; channel: string; problem?: string };

/** As many rows as the paper has. */
export const ROWS = 20;

export const emptyRow = (id: string): SheetRow => ({ id, first: '', second: '', channel: '' });
export const isBlank = ({ first, second }: SheetRow) => first.trim() === '' && second.trim() === '';

/** The rows with something in them, and free ones below to a full sheet; `id` gives the free row at an index its own. */
export function filledUp(rows: readonly SheetRow[], id: (index: number) => string): SheetRow[] {
  const typed = rows.filter((row) => !isBlank(row));
  const all = Array.from({ length: ROWS }, (_, index) => emptyRow(id(index)));
  return [...typed, ...all.slice(typed.length)];
}

/** The rows of a form that was sent. */
export function readRows(form: FormData): SheetRow[] {
  const all = (name: string) => form.getAll(name).map(String);
  const [first, second, channel] = [all('first'), all('second'), all('channel')];
  return all('row').map((id, index) => ({
    id,
    first: first[index] ?? '',
    second: second[index] ?? '',
    channel: channel[index] ?? '',
  }));
}

/** What a row says, in words, to see beside it that it is right; what is wrong with it instead. */
export function rowInWords(row: SheetRow, desk: SheetDesk): { words?: string; problem?: string } {
  const read = questionsIn(row, desk);
  if ('problem' in read) return read;
  return {
    words: read.questions
      .map((question) => questionInWords(desk.label === 'BOTH' ? { ...question, theme: '' } : question, desk))
      .join('; '),
  };
}

/** The visit of a row, or what is wrong with it; null for a row without anything. */
export function visitOf(
  row: SheetRow,
  partOfDay: PartOfDay,
  desk: SheetDesk,
  place: { libraryId: string; locationId: string; day: Day },
): { input: RegisterVisitInput } | { problem: string } | null {
  if (isBlank(row)) return null;
  const read = questionsIn(row, desk);
  if ('problem' in read) return read;
  const channel = channelOf(row) ?? 'DESK';
  const values = { ...EMPTY_VISIT, visitId: row.id, channel, partOfDay };
  // A sheet of today may be of this morning: the part of day is the one chosen, not that of now.
  return { input: { ...visitInput(values, read.questions, { ...place, ...desk }), partOfDay } };
}

function questionsIn(row: SheetRow, desk: SheetDesk): { questions: NotedQuestion[] } | { problem: string } {
  const read = [row.first, row.second].map((text) => readBox(text, desk));
  if (read.some((box) => box === undefined)) return { problem: m.desk_sheet_wrong() };
  if (channelOf(row) === undefined) return { problem: m.desk_sheet_wrong_channel() };
  return { questions: read.filter((box) => box !== null && box !== undefined).map((box) => question(box, desk)) };
}

/** Null when it is left open, undefined when the letter is not on the sheet. */
function channelOf({ channel }: SheetRow) {
  const letter = channel.trim().toUpperCase();
  return letter === '' ? null : CHANNEL_LETTERS[letter as keyof typeof CHANNEL_LETTERS];
}

function question({ subject, help }: Box, { label, topics }: SheetDesk): NotedQuestion {
  const theme = label === 'BOTH' ? (topics.find(({ value }) => value === subject)?.theme ?? '') : '';
  return { ...EMPTY_QUESTION, ...(label === 'INFOPUNT' ? { theme: subject } : { topic: subject, theme }), help };
}

/** Whether a visit that was sent is stored now, by this sending or an earlier one. */
export const isStored = (outcome: string) => outcome === 'REGISTERED' || outcome === 'ALREADY_REGISTERED';

/**
 * The rows after sending: what was stored is gone, what was not stays with the reason beside it. A visit that was taken back is never
 * stored under its own id again, so its row gets a new one: sent once more, it is a visit of its own.
 */
export function rowsAfter(
  rows: readonly SheetRow[],
  results: readonly { id: string | number; outcome: string; problems: readonly Problem[] }[],
  newId: () => string,
): SheetRow[] {
  return rows.flatMap((row) => {
    const result = results.find(({ id }) => id === row.id);
    if (!result) return [row];
    if (isStored(result.outcome)) return [];
    if (result.outcome === 'UNDONE') return [{ ...row, id: newId(), problem: m.desk_sheet_undone() }];
    return [{ ...row, problem: result.problems[0]?.message ?? m.desk_sheet_wrong() }];
  });
}
