/** How a code may change without changing what was registered under it. Pure: no database. */

/** What a change of a code comes to. */
export type CodeChange =
  /** Nothing that people read or count by: written as it is. */
  | 'IN_PLACE'
  /** Another meaning: the code ends and a new one begins. */
  | 'NEW_CODE'
  /** Another meaning, while other codes roll up to it: those would be left behind. */
  | 'HAS_CODES_BELOW';

interface Meaning {
  label: string;
  parent: string | null;
}

/**
 * A code under which something was registered means for ever what it meant then. Another label is only a correction when it is
 * spelled a little differently; another place in the list would move figures that were reported already.
 */
export function changeOfCode(
  before: Meaning,
  after: Meaning,
  { inUse, hasCodesBelow }: { inUse: boolean; hasCodesBelow: boolean },
): CodeChange {
  const same = before.parent === after.parent && isSpellingChange(before.label, after.label);
  if (same || !inUse) return 'IN_PLACE';
  return hasCodesBelow ? 'HAS_CODES_BELOW' : 'NEW_CODE';
}

/**
 * Whether two labels are the same words: capitals, accents, spaces and signs aside, and in longer labels one letter wrong,
 * missing, too many or swapped with its neighbour. Another number is another meaning: 18-24 is not 18-25.
 */
export function isSpellingChange(before: string, after: string): boolean {
  const [old, now] = [bare(before), bare(after)];
  if (old === now) return digits(before) === digits(after);
  return Math.min(old.length, now.length) >= 5 && digits(before) === digits(after) && differsByOneLetter(old, now);
}

/** The numbers in a text, with what parts them: '18-24' and '1824' differ. */
const digits = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
const bare = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

function differsByOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/** A name for a new code: readable where it can be, and one that nobody has. */
export function nameOfCode(label: string, taken: (name: string) => boolean): string {
  const letters = label
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const name = /^[a-z]/.test(letters) ? letters : `code-${letters || 'nieuw'}`;
  if (!taken(name)) return name;
  for (let version = 2; ; version += 1) if (!taken(`${name}-${version}`)) return `${name}-${version}`;
}
