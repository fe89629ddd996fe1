import type { Cell, Distribution } from '../measures/distribution.type.ts';
import type { Figures, Series } from '../measures/figures.type.ts';
import type { MeasureAnswer } from '../measures/measures/read-measures.ts';
import { dayBefore } from './file-name.ts';
import type { FileCell } from './file-table.ts';
import { absenceWords, HIDDEN_SHARE } from './words.ts';

/** Columns with the figure of the period compared with, beside those of a table; the columns tell which period that is. */
export interface ComparedColumns<Line> {
  headings: string[];
  /** The cells beside a line; `at` is which line it is. */
  cells: (line: Line, at: number) => FileCell[];
}

const compared = (...headings: string[]) => headings.map((heading) => `vergeleken: ${heading}`);
const periodHeadings = ['van', 'tot en met'];
const none = { headings: [], cells: () => [] };

/** The same measures then. */
export function measuresThen(then: readonly MeasureAnswer[] | null): ComparedColumns<Pick<MeasureAnswer, 'key'>> {
  if (!then) return none;
  const byKey = new Map(then.map((each) => [each.key, each]));
  return {
    headings: compared('waarde', 'waarom geen getal', ...periodHeadings),
    cells: ({ key }) => {
      const { value, absence, from, until } = byKey.get(key)!;
      return [absence === 'HIDDEN' ? HIDDEN_SHARE : value, absence && absenceWords[absence], from, dayBefore(until)];
    },
  };
}

/** The course then, bucket by bucket as the chart lays one over the other; a shorter period has none for the last. */
export function seriesThen(then: Series | null, period: Pick<Figures, 'from' | 'until'>): ComparedColumns<unknown> {
  if (!then) return none;
  return {
    headings: compared('vanaf', 'bezoeken', 'vragen', ...periodHeadings),
    cells: (_, at) => [
      ...[then.starts[at] ?? null, then.visits[at] ?? null, then.questions[at] ?? null],
      ...[period.from, dayBefore(period.until)],
    ],
  };
}

/** The same codes then; `hidden` stands for a count that is too small to show. */
export function distributionThen(then: Distribution | null, hidden: string): ComparedColumns<Pick<Cell, 'code'>> {
  if (!then) return none;
  const { cells, from, until, explanation } = then;
  const byCode = new Map(cells.map((cell) => [cell.code, cell]));
  // A code that the other period does not have was counted there and found nothing, if anything was.
  const absent = cells.length > 0 ? 0 : null;
  const told = explanation ? [explanation] : [];
  return {
    headings: compared('bezoeken', 'vragen', 'aandeel', ...periodHeadings, ...told.map(() => 'let op')),
    cells: ({ code }) => {
      const cell = byCode.get(code);
      const counts = cell
        ? [
            cell.hidden ? hidden : cell.visits,
            cell.hidden ? hidden : cell.questions,
            cell.hidden ? HIDDEN_SHARE : cell.share,
          ]
        : [absent, absent, absent];
      return [...counts, from, dayBefore(until), ...told];
    },
  };
}
