import { Temporal } from 'temporal-polyfill';

/** The last day of a period that is told by the first day left out. */
export const dayBefore = (until: string): string => Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();

/** A name that every system takes: organisation and period, in small letters without accents, "tot en met" its last day. */
export function fileNameOf(about: string, from: string, until: string, extension: string): string {
  const plain = about
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain}-${from}-tot-en-met-${dayBefore(until)}.${extension}`;
}
