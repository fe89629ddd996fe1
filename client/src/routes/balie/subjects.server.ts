import type { Subject } from './desk-data.ts';

type Code = { code: string | number; label: string; parent?: string | number | null; choosable: boolean };

/** The theme of an Infopunt that usually goes with a topic of an IDO; what is not here is proposed none. */
const THEME_OF_TOPIC: Record<string, string> = {
  devices: 'general',
  digid: 'general',
  'income-tax': 'work-income',
  'municipal-schemes': 'work-income',
  'online-banking': 'work-income',
  allowances: 'work-income',
  'health-declaration': 'transport',
  'public-transport': 'transport',
  facilities: 'general',
  'energy-allowance': 'living',
  pension: 'work-income',
  insurance: 'work-income',
  uwv: 'work-income',
  understanding: 'general',
  'digital-library': 'learning',
  housing: 'living',
  'digital-care': 'care',
};
/** 'Anders' is looked for at the end, however often it was used. */
const LAST = 'other';

/** The buttons of a list: what this point uses most comes first, what it never used follows in the order of the list. */
export function subjectsOf(codes: readonly Code[], used: readonly (string | number)[]): Subject[] {
  const parents = new Map(codes.map(({ code, parent }) => [String(code), parent == null ? null : String(parent)]));
  const lineOf = (code: string): string[] => {
    const parent = parents.get(code);
    return [code, ...(parent ? lineOf(parent) : [])];
  };
  const places = new Map(used.map((code, index) => [String(code), index]));
  const place = (code: string) => (code === LAST ? Infinity : (places.get(code) ?? used.length));
  return codes
    .filter(({ choosable }) => choosable)
    .map(({ code, label }, index) => {
      const line = lineOf(String(code));
      const theme = line.map((each) => THEME_OF_TOPIC[each]).find(Boolean);
      return {
        value: String(code),
        label,
        number: index + 1,
        ...(theme && { theme }),
        ...(line.includes('digid') && { digid: true }),
      };
    })
    .sort((a, b) => compare(place(a.value), place(b.value)));
}

/** Infinity less Infinity is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);
