import type { Count } from './counts.ts';
import { fixedLabels } from './dimension-labels.ts';
import { Dimension } from './dimension.type.ts';
import { dimensionRules } from './dimensions.ts';
import { type Cell, CountUnit } from './distribution.type.ts';
import type { LabelledCode } from './labels-of.ts';

/** What a distribution is made of. */
export interface DistributionParts {
  counts: readonly Pick<Count, 'code' | 'visits' | 'questions'>[];
  /** The codes that may be shown, in the order of their list. */
  labels: readonly LabelledCode[];
  /** All visits and questions, asked or not. */
  total: { visits: number; questions: number };
}

/**
 * The cells of a distribution with their shares. A code's counts hold those of the codes below it, so what the shares are of is what is
 * counted at the top of the list; a question can get several kinds of help, so there it is all questions.
 */
export function distributionOf(
  dimension: Dimension,
  { counts, labels, total }: DistributionParts,
): { cells: Cell[]; total: number; notAsked: number } {
  const unit = dimensionRules[dimension].unit === CountUnit.QUESTIONS ? 'questions' : 'visits';
  const byCode = new Map(counts.map((count) => [count.code, count]));
  const top = labels.filter(({ parent }) => parent === null);
  const asked =
    dimension === Dimension.HELP
      ? total[unit]
      : top.reduce((sum, { code }) => sum + (byCode.get(code)?.[unit] ?? 0), 0);
  const isFixed = fixedLabels(dimension) !== null;
  const cells = labels.flatMap(({ code, label, parent }): Cell[] => {
    const count = byCode.get(code) ?? { visits: 0, questions: 0 };
    // A fixed list is shown whole, a long one as far as it occurs; a code taken back entirely left a row of zeros.
    if (asked === 0 || (!isFixed && count.visits === 0 && count.questions === 0)) return [];
    const { visits, questions } = count;
    return [{ code, label, parent, visits, questions, points: null, share: count[unit] / asked, hidden: false }];
  });
  if (!isFixed && dimension !== Dimension.AGE) cells.sort((a, b) => b[unit]! - a[unit]!);
  return { cells, total: asked, notAsked: total[unit] - asked };
}
