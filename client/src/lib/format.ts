import type { Day } from './day.ts';
import { getLocale } from './paraglide/runtime.js';

/** English on our pages is for residents of the Netherlands: day before month, 24 hours. */
const TAG = { nl: 'nl-NL', en: 'en-GB' } as const;

function tag(): string {
  return TAG[getLocale()];
}

/** 28320 becomes '28.320'. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** Whole cents become '€ 28.320,46'. */
export function formatMoney(cents: number): string {
  return new Intl.NumberFormat(tag(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** A share between 0 and 1 becomes '25%'; under one percent '<1%', so that something never reads as nothing. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  return `${formatNumber(share * 100)}%`;
}

/** '3 maart 2026'. */
export function formatDay(day: Day): string {
  return dateIn(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** 'dinsdag 3 maart'. */
export function formatWeekdayAndDay(day: Day): string {
  return dateIn(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function formatWeekday(day: Day): string {
  return dateIn(day, { weekday: 'long' });
}

/** 'maart 2026'. */
export function formatMonth(day: Day): string {
  return dateIn(day, { month: 'long', year: 'numeric' });
}

/** 'mrt'. */
export function formatShortMonth(day: Day): string {
  return dateIn(day, { month: 'short' }).replace('.', '');
}

/** '3 mrt'. */
export function formatShortDay(day: Day): string {
  return dateIn(day, { day: 'numeric', month: 'short' }).replace('.', '');
}

/** A moment: '3 maart 2026 om 14:05'. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(tag(), {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(iso));
}

/** The clock of a moment: '14:05'. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(tag(), { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }).format(new Date(iso));
}

/** 'Nederlandse postcode' as people write it: '7721 CK'. */
export function formatPostcode(postcode: string): string {
  return postcode.replace(/^(\d{4})\s*([A-Za-z]{2})$/, (_, digits: string, letters: string) => {
    return `${digits} ${letters.toUpperCase()}`;
  });
}

function dateIn(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
