/** The word in the address for where the list of what was sent goes on. */
export const NEXT = 'na';

/** The same of what a municipality got: somebody may be of several, and send too. */
export const nextOf = (municipality: string): string => `${NEXT}_${municipality}`;

/** The address with one word more or, with null, without it; the others stay, so that each list keeps its page. */
export function withWord(search: Iterable<[string, string]>, name: string, value: string | null): string {
  const words = wordsOf(search).filter(([word]) => word !== name);
  return `?${new URLSearchParams(value === null ? words : [...words, [name, value]])}`;
}

/** Where a form goes to, so that what it does is shown on the page it was done on. */
export function actionHere(search: Iterable<[string, string]>, action: string): string {
  const words = wordsOf(search);
  return words.length > 0 ? `?/${action}&${new URLSearchParams(words)}` : `?/${action}`;
}

/** After a form there stands an action in the address too. */
const wordsOf = (search: Iterable<[string, string]>) => [...search].filter(([word]) => !word.startsWith('/'));
