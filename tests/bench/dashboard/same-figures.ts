import { deepStrictEqual } from 'node:assert';
import { type Periods, dimensions } from './questions.ts';
import type { ByHand } from './statements-by-hand.ts';

interface Counts {
  visits: number;
  questions: number;
}

/** What the API answers to the dashboard's question, as far as it is held against what was asked by hand. */
export interface FiguresOfApi extends Counts {
  scope: { name: string };
  reach: { inhabitants: number } | null;
  compare: Counts;
  course: { series: { starts: string[]; visits: number[]; questions: number[] } };
  distributions: { dimension: keyof typeof dimensions; cells: (Counts & { code: string; label: string })[] }[];
}

/** Throws unless both ways tell the same name, totals, inhabitants, course and distributions. */
export function holdSame(api: FiguresOfApi, hand: ByHand, { until }: Periods): void {
  deepStrictEqual(
    {
      name: api.scope.name,
      cards: countsOf(api),
      before: countsOf(api.compare),
      inhabitants: api.reach?.inhabitants,
      series: api.course.series.starts
        .map((month, at) => [month, api.course.series.visits[at]!, api.course.series.questions[at]!])
        .filter(([, visits]) => visits !== 0),
      distributions: inOrder(
        api.distributions.flatMap(({ dimension, cells }) =>
          cells.map((cell) => [dimensions[dimension], cell.code, ...countsOf(cell)]),
        ),
      ),
      topics: inOrder(
        api.distributions
          .filter(({ dimension }) => dimension === 'TOPIC')
          .flatMap(({ cells }) => cells.map(({ code, label }) => [code, label])),
      ),
    },
    {
      name: hand.name[0]?.name,
      cards: countsOf(hand.cards[0]!),
      before: countsOf(hand.before[0]!),
      inhabitants: hand.inhabitants.findLast(({ day }) => day < until)?.value,
      series: hand.series.map((row) => [row.month, ...countsOf(row)]),
      distributions: inOrder(hand.distributions.map((row) => [row.dimension, row.code, ...countsOf(row)])),
      topics: inOrder(hand.distributions.filter(isTopic).map(({ code, label }) => [code, label])),
    },
  );
}

const isTopic = ({ dimension }: { dimension: string }) => dimension === dimensions.TOPIC;

const countsOf = ({ visits, questions }: Record<keyof Counts, number | null>) => [visits ?? 0, questions ?? 0];

/** Fixed lists are shown whole, with zeros; what is not there was not counted. */
const inOrder = (rows: unknown[][]): unknown[][] =>
  rows.filter((row) => row.at(-1) !== 0).sort((a, b) => (String(a) < String(b) ? -1 : 1));
