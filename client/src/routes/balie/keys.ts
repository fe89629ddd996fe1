/**
 * The rows of the keyboard are the rows of the form: digits and the row below choose what it was about, the middle row
 * the theme at a point that asks both, the lower row how you helped. Letters, so no Alt and no Ctrl.
 */
export const SUBJECT_KEYS = '1234567890qwertyuiop';
export const SECOND_KEYS = 'asdfghjkl';
export const HELP_KEYS = 'zxcvbnm';
export const MORE_KEY = '+';
/** Beside the plus: back to the visit before. */
export const CORRECT_KEY = '-';

/** A key of one of the rows, or one of the signs. */
export type Meaning =
  | { what: 'subject' | 'second' | 'help'; index: number }
  | { what: 'more' | 'correct'; index?: undefined }
  | { what: 'undo'; index?: undefined };

/** What a key press at the desk means, or undefined when it is not ours. */
export function keyMeans(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Meaning | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' ? { what: 'undo' } : undefined;
  if (key === MORE_KEY) return { what: 'more' };
  if (key === CORRECT_KEY) return { what: 'correct' };
  if (key.length !== 1) return undefined;
  const rows = [
    ['subject', SUBJECT_KEYS],
    ['second', SECOND_KEYS],
    ['help', HELP_KEYS],
  ] as const;
  for (const [what, keys] of rows) {
    const index = keys.indexOf(key);
    if (index >= 0) return { what, index };
  }
  return undefined;
}
