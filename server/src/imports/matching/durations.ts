import type { Recognised } from './phrases.ts';

const CLASSES: readonly [code: string, from: number, to: number][] = [
  ['UNDER_5', 0, 5],
  ['FROM_5_TO_10', 5, 10],
  ['FROM_10_TO_20', 10, 20],
  ['FROM_20_TO_40', 20, 40],
  ['OVER_40', 40, 1_000],
];
const WORDS: Readonly<Record<string, number>> = {
  kwartier: 15,
  'half uur': 30,
  halfuur: 30,
  'een half uur': 30,
  uur: 60,
  'een uur': 60,
  'anderhalf uur': 90,
};
const LONGEST = 1_000;

/** The class of a duration in minutes. Minutes on a border belong to the longer class; a stretch over two classes is not known. */
export function durationOf(key: string): Recognised<string | null> | null {
  const text = key
    .replace(/\b(minuten|minuut|min|mins|m)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const minutes = WORDS[text];
  const clock = /^(\d{1,2}) (\d{2})$/.exec(text);
  const hours = /^(\d{1,2}) ?(?:uur|u)(?: (\d{1,2}))?$/.exec(text);
  if (minutes !== undefined) return exactly(minutes);
  if (hours) return exactly(Number(hours[1]) * 60 + Number(hours[2] ?? 0));
  if (/^\d{1,3}$/.test(text)) return exactly(Number(text));
  const range = /^(\d{1,3}) ?(?:-|tot|t m|tot en met) ?(\d{1,3})$/.exec(text);
  if (range) return between(Number(range[1]), Number(range[2]));
  const less = /^(?:<|<=|korter dan|minder dan|onder|tot|max) ?(\d{1,3})$/.exec(text);
  if (less) return between(0, Number(less[1]));
  const more = /^(?:>|>=|langer dan|meer dan|vanaf) ?(\d{1,3})$/.exec(text) ?? /^(\d{1,3}) ?\+$/.exec(text);
  if (more) return between(Number(more[1]), LONGEST);
  return clock ? exactly(Number(clock[1]) * 60 + Number(clock[2])) : null;
}

function exactly(minutes: number): Recognised<string> | null {
  if (minutes > LONGEST) return null;
  const [code] = CLASSES.find(([, from, to]) => minutes >= from && minutes < to) ?? CLASSES[4]!;
  return { as: code, confidence: 0.95, remark: null };
}

function between(from: number, to: number): Recognised<string | null> | null {
  if (from > to) return null;
  const found = CLASSES.find(([, first, last]) => from >= first && to <= last);
  if (found) return { as: found[0], confidence: 1, remark: null };
  return { as: null, confidence: 0.8, remark: 'Deze duur valt over twee klassen. De duur wordt niet ingevuld.' };
}
