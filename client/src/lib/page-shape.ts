/** What a page that is on its way looks like from afar: enough to draw its skeleton. */
export type PageShape = 'table' | 'cards' | 'map' | 'text';

/** By the beginning of the route: the first that fits. Other pages are headings with text below. */
const SHAPES: readonly [start: string, shape: PageShape][] = [
  ['/locaties/', 'text'],
  ['/gemeenten/', 'text'],
  ['/locaties', 'table'],
  ['/gemeenten', 'table'],
  ['/registraties', 'table'],
  ['/maandcijfers', 'table'],
  ['/gebruikers', 'table'],
  ['/importeren', 'table'],
  ['/beheer', 'table'],
  ['/witte-vlekken', 'map'],
  ['/signalen', 'cards'],
  ['/organisaties', 'cards'],
  ['/vind', 'cards'],
  ['/vandaag', 'cards'],
];

/** The shape of the page of a route. */
export function pageShape(route: string): PageShape {
  return SHAPES.find(([start]) => route.startsWith(start))?.[1] ?? 'text';
}
