import type { HelpForm } from '#lib/graphql/graphql.ts';
import type { DeskData, Subject } from './desk-data.ts';

/** The letters of the help forms, on paper and typed: A is the first button of the desk. */
export const LETTERS = 'ABCDEFGHIJ';
export const CHANNEL_LETTERS = { B: 'DESK', T: 'TELEPHONE', A: 'APPOINTMENT', R: 'WALKING' } as const;

/** What stands in one box of the sheet: '2ab' is subject 2, helped in the ways A and B. */
export type Box = { subject: string; help: HelpForm[] };

/** The subjects of a sheet by their number: the order of the list, which does not change with use. */
export function numbered(desk: Pick<DeskData, 'label' | 'topics' | 'themes'>): Subject[] {
  return [...(desk.label === 'INFOPUNT' ? desk.themes : desk.topics)].sort((a, b) => a.number - b.number);
}

/** Reads a box as it was typed over; null when it is empty, undefined when it says nothing that is on the sheet. */
export function readBox(
  text: string,
  desk: Pick<DeskData, 'label' | 'topics' | 'themes' | 'choices'>,
): Box | null | undefined {
  if (text.trim() === '') return null;
  const [, number, letters] = /^(\d{1,2})[\s.,-]*([a-z][a-z\s,]*)$/i.exec(text.trim()) ?? [];
  const subject = numbered(desk).find((each) => each.number === Number(number));
  const help = [...new Set((letters ?? '').toUpperCase().replace(/[\s,]/g, ''))].map(
    (letter) => desk.choices.help.options[LETTERS.indexOf(letter)]?.value,
  );
  if (!subject || help.length === 0 || help.some((form) => form === undefined)) return undefined;
  return { subject: subject.value, help: help as HelpForm[] };
}
