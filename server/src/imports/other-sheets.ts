import type { ImportRemark, ReadingSheet } from './import-run.ts';

/** So many sheets are named; of more, how many there are. */
const mostNamed = 5;

/** What there is to tell of sheets that are not read; nothing when there are none. */
export function otherSheets(sheets: readonly ReadingSheet[], read: number): ImportRemark[] {
  const others = sheets.filter(({ index }) => index !== read);
  if (others.length === 0) return [];
  const named = others.slice(0, mostNamed).map(({ name, rows, hidden }) => {
    const count = rows === 1 ? '1 rij' : `${rows.toLocaleString('nl-NL')} rijen`;
    return `‘${name}’ (${count}${hidden ? ', verborgen' : ''})`;
  });
  const more = others.length - named.length;
  const rest = more > 0 ? ` en nog ${more} ${more === 1 ? 'blad' : 'bladen'}` : '';
  const name = sheets.find(({ index }) => index === read)?.name ?? '';
  const message = `Alleen het blad ‘${name}’ is gelezen. Niet gelezen: ${named.join(', ')}${rest}.`;
  return [{ row: null, column: null, code: 'OTHER_SHEETS', outcome: 'NOTED', message }];
}
