import { addDays, type Day } from '#lib/day.ts';

/** Whose figures a chart draws, and over what. */
type Drawn = { scope: { name: string }; from: Day; until: Day };

/** Name of a file with a picture, without its ending: whose figures, over what, of what. */
export function pictureName({ scope, from, until }: Drawn, what: string): string {
  return `${plain(scope.name)}-${plain(what)}-${from}-${addDays(until, -1)}`;
}

/** 'Bibliotheek Ooster-Ijssel' becomes 'bibliotheek-ooster-ijssel'. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
