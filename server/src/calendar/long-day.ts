// A day has no zone: written and read in UTC it stays the same day everywhere.
const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: 1 april 2024. */
export const longDay = (day: string): string => longDate.format(new Date(`${day}T00:00:00Z`));
