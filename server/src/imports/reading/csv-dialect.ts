import { UnreadableFile } from './unreadable-file.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/** What stands between the cells of a csv. */
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Finds what stands between the cells, from the start of the text: Dutch Excel writes semicolons and English commas.
 * The right one gives the most lines as many cells as each other; a comma within a number gives some lines a few.
 */
export function sniffDelimiter(start: string, whole: boolean): Delimiter {
  const [, said] = /^sep=([;,\t|])\r?(?:\n|$)/i.exec(start) ?? [];
  if (said) return said as Delimiter;
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = cellsPerLine(start, delimiter);
    // The last line may stop halfway.
    if (!whole && counts.length > 1) counts.pop();
    const score = scoreOf(counts.filter((count) => count > 0));
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  if (best) return best.delimiter;
  throw new UnreadableFile(
    'ONE_COLUMN',
    'Dit bestand heeft maar één kolom, of is geen spreadsheet. Sla het in Excel op als CSV met puntkomma’s en probeer het opnieuw.',
  );
}

/** Share of the lines with the commonest number of cells (two or more), and a little for more cells. */
function scoreOf(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 1) lines.set(count, (lines.get(count) ?? 0) + 1);
  let [commonest, times] = [0, 0];
  for (const [count, seen] of lines)
    if (seen > times || (seen === times && count > commonest)) [commonest, times] = [count, seen];
  return times === 0 ? 0 : times / counts.length + Math.min(commonest, 50) / 200;
}

/** How many cells each line has; 0 for an empty one. Quotes may hold delimiters and ends of lines. */
function cellsPerLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let [cells, characters, quoted, fresh] = [1, 0, false, true];
  for (const character of text) {
    if (quoted) {
      if (character === '"') quoted = false;
    } else if (character === '"' && fresh) quoted = true;
    else if (character === delimiter) cells++;
    else if (character === '\n' || character === '\r') {
      counts.push(characters === 0 ? 0 : cells);
      [cells, characters, fresh] = [1, 0, true];
      continue;
    }
    characters++;
    // Within a quoted cell two quotes are one: the second opens again.
    fresh = character === delimiter || (character === '"' && !quoted);
  }
  if (characters > 0) counts.push(cells);
  return counts;
}
