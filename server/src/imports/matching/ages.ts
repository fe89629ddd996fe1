import type { Recognised } from './phrases.ts';

/** The years of age of each code, both ends included (chapter 5 of the domain; the wide ones are the groups of the KB). */
const AGES: readonly [code: string, from: number, to: number][] = [
  ['UNDER_18', 0, 17],
  ['FROM_18_TO_24', 18, 24],
  ['FROM_25_TO_39', 25, 39],
  ['FROM_40_TO_54', 40, 54],
  ['FROM_55_TO_65', 55, 65],
  ['FROM_66_TO_74', 66, 74],
  ['FROM_75', 75, 150],
  ['UNDER_25', 0, 24],
  ['FROM_25_TO_65', 25, 65],
  ['OVER_65', 66, 150],
];
const OLDEST = 150;

/**
 * The code of an age or a group of ages. A group that lies within one of ours is that one; a group that lies over two is
 * not known, for nobody can tell on which side somebody was.
 */
export function ageOf(key: string): Recognised<string> | null {
  const years = yearsOf(key);
  if (!years) return null;
  const [from, to] = years;
  if (from > to || to > OLDEST) return null;
  // What people call 65-plus is the oldest of the three groups of the KB, which begins at 66.
  if (from === 65 && to === OLDEST) {
    return { as: 'OVER_65', confidence: 0.8, remark: '65-plus is gelezen als ouder dan 65.' };
  }
  const within = AGES.find(([, first, last]) => from >= first && to <= last);
  if (within) return { as: within[0], confidence: within[1] === from && within[2] === to ? 1 : 0.9, remark: null };
  return {
    as: 'UNKNOWN',
    confidence: 0.9,
    remark: 'Deze leeftijden vallen over twee groepen. Ze tellen als onbekend.',
  };
}

function yearsOf(key: string): [number, number] | null {
  const text = key
    .replace(/\b(jaar|jr|jarigen?|leeftijd|van)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = (pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number) ?? null;
  let found: number[] | null;
  if ((found = number(/^(\d{1,3})$/))) return [found[0]!, found[0]!];
  if ((found = number(/^(\d{1,3}) ?(?:-|t m|tot en met|tm) ?(\d{1,3})$/))) return [found[0]!, found[1]!];
  if ((found = number(/^(\d{1,3}) tot (\d{1,3})$/))) return [found[0]!, found[1]! - 1];
  if ((found = number(/^<= ?(\d{1,3})$|^(?:t m|tot en met) (\d{1,3})$/))) return [0, found.find(Number.isFinite)!];
  if ((found = number(/^(?:<|jonger dan|onder(?: de)?|tot|0 tot) ?(\d{1,3})$/))) return [0, found[0]! - 1];
  if ((found = number(/^(\d{1,3}) ?-$|^(\d{1,3}) en jonger$/))) return [0, found.find(Number.isFinite)!];
  if ((found = number(/^(?:>|ouder dan|boven(?: de)?) ?(\d{1,3})$/))) return [found[0]! + 1, OLDEST];
  if (
    (found = number(
      /^(?:>=|vanaf) ?(\d{1,3})$|^(\d{1,3}) ?(?:\+|plus|-plus|plussers?|-plussers?|en ouder|of ouder|e o)$/,
    ))
  )
    return [found.find(Number.isFinite)!, OLDEST];
  return null;
}
