import { periodOf } from './dutch-day.ts';
import { numberOf } from './dutch-number.ts';
import { type Cell, type Row, columnLetter, shownText, textOf } from './row.ts';

/** A column with its heading. */
export interface HeadedColumn {
  /** Place in the row; 0 is column A. */
  index: number;
  /** Unique in the file: a repeated heading gets its letter behind it. Headings of two rows are joined: 'Leeftijd: 65+'. */
  heading: string;
  /** The headings from the top row down: ['Leeftijd', '65+']. */
  path: string[];
}

export interface Header {
  columns: HeadedColumn[];
  /** The row below the headings (1 is the first of the spreadsheet). */
  firstDataRow: number;
  /** What stands above the headings, such as 'Registratie IDO 2023'. */
  title: string[];
}

/** Headings stand near the top; a longer introduction than this is no introduction. */
const SEARCHED = 50;
/** A heading row fills at least this share of the columns that the widest one fills. */
const WIDE = 0.6;
/** Finds the heading among the first rows of a sheet (hand over at least the first 50). */
export function detectHeader(rows: readonly Row[]): Header {
  const first = rows.slice(0, SEARCHED);
  const fullest = Math.max(0, ...first.map(filled));
  const holdsData = (row: Row) => isData(row) && !isYears(row);
  const heads = first.find((row) => different(row) > 1 && !holdsData(row) && filled(row) >= fullest * WIDE);
  // 'Periode | 1-1-2023 | t/m | 31-12-2023' above the table is narrower than its heading.
  const dataAt = first.findIndex((row) => holdsData(row) && filled(row) >= (heads ? filled(heads) : 2));
  const above = dataAt === -1 ? first : first.slice(0, dataAt);
  const candidates = above.filter((row) => different(row) > 1 && !holdsData(row));
  const widest = Math.max(0, ...candidates.map(filled));
  const at = candidates.findIndex((row, i) => filled(row) >= widest * WIDE || isGroupOf(row, candidates[i + 1]));
  const top = candidates[at];
  if (!top) return withoutHeading(first, above);
  const below = candidates[at + 1];
  const heading = below && below.row === top.row + 1 && isGroupOf(top, below) ? [top, below] : [top];
  return {
    columns: columnsOf(heading, first),
    firstDataRow: heading.at(-1)!.row + 1,
    title: titleOf(first.filter(({ row }) => row < top.row)),
  };
}

/** A number, a day or a time stands in it: no heading has those, apart from years and months. */
const isData = ({ cells }: Row): boolean =>
  cells.some((cell) => {
    if (cell.kind === 'NUMBER' || cell.kind === 'TIME' || cell.kind === 'BOOLEAN') return true;
    if (cell.kind === 'DAY') return cell.precision === 'DAY';
    if (cell.kind !== 'TEXT') return false;
    if (numberOf(cell) !== null) return true;
    const period = periodOf(cell);
    return period !== null && (period === 'IMPOSSIBLE' || period.precision === 'DAY');
  });

/** 'Onderwerp | 2019 | 2020 | Totaal': figures that are headings, all of them years, of different years. */
function isYears({ cells }: Row): boolean {
  const numbers = cells.map(numberOf).filter((value) => value !== null);
  const years = numbers.filter((value) => Number.isInteger(value) && value >= 1990 && value < 2100);
  return numbers.length > 1 && years.length === numbers.length && new Set(years).size === years.length;
}

/** How many different things stand in a row, a merged area counting once. */
const different = ({ cells }: Row): number =>
  new Set(
    cells
      .filter((cell) => !cell.merged)
      .map((cell) => textOf(cell))
      .filter((text) => text !== ''),
  ).size;

const filled = ({ cells }: Row): number => cells.filter(({ kind }) => kind !== 'EMPTY').length;

const has = (row: Row, index: number): boolean => (row.cells[index]?.kind ?? 'EMPTY') !== 'EMPTY';

/** Whether the row below divides headings of the row above: merged cells, or gaps that the row below fills. */
function isGroupOf(above: Row, below: Row | undefined): boolean {
  if (!below || different(below) < 2) return false;
  if (above.cells.some(({ merged }) => merged === 'ACROSS')) return true;
  let [gaps, undivided, underGroup] = [0, 0, false];
  for (let index = 0; index < Math.max(above.cells.length, below.cells.length); index++) {
    if (has(above, index)) {
      underGroup = has(below, index);
      if (!underGroup) undivided++;
    } else if (has(below, index)) {
      if (!underGroup) return false;
      gaps++;
    }
  }
  // One gap over a full row is a column that nobody gave a heading.
  return gaps > 1 || (gaps === 1 && undivided > 0);
}

function columnsOf(heading: readonly Row[], rows: readonly Row[]): HeadedColumn[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const paths: string[][] = [];
  let group = '';
  for (let index = 0; index < width; index++) {
    const texts = heading.map(({ cells }) => headingOf(cells[index]));
    if (heading.length === 2) {
      const [top, below] = texts as [string, string];
      // Without merged cells the heading of a group stands above its first column only.
      if (top !== '') group = below === '' ? '' : top;
      else if (below !== '') texts[0] = group;
    }
    paths.push(texts.filter((text, at) => text !== '' && text !== texts[at - 1]));
  }
  const from = heading[0]?.row ?? 0;
  const used = paths.map((path, at) => path.length > 0 || rows.some((row) => row.row > from && has(row, at)));
  return named(paths).filter(({ index }) => used[index]);
}

/** Gives each column a heading of its own. */
function named(paths: readonly string[][]): HeadedColumn[] {
  const headings = paths.map((path, index) => path.join(': ') || `Kolom ${columnLetter(index)}`);
  return paths.map((path, index) => {
    const heading = headings[index]!;
    const repeated = headings.some((other, at) => at < index && other.toLowerCase() === heading.toLowerCase());
    return { index, heading: repeated ? `${heading} (${columnLetter(index)})` : heading, path };
  });
}

/** A sheet whose first row is data already. */
function withoutHeading(first: readonly Row[], above: readonly Row[]): Header {
  const title = titleOf(above);
  const from = above.length === first.length ? first[0] : first[above.length];
  return { columns: columnsOf([], first), firstDataRow: from?.row ?? 1, title };
}

const titleOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ cells }) => cells.filter(({ merged }) => !merged).map(headingOf)).filter((text) => text !== '');

const headingOf = (cell: Cell | undefined): string => shownText(cell).replace(/\s+/g, ' ').trim();
