import type { RequestContext } from '../graphql/request-context.ts';
import { totalsOf } from '../measures/counts.ts';
import { dimensionNames } from '../measures/dimension-labels.ts';
import type { CrossTable, Distribution } from '../measures/distribution.type.ts';
import type { Figures } from '../measures/figures.type.ts';
import { readMeasures } from '../measures/measures/read-measures.ts';
import { readCrossTable } from '../measures/read-cross-table.ts';
import { readDistribution } from '../measures/read-distribution.ts';
import { readChildren } from '../measures/read-figures.ts';
import { readPartOfDayByWeekday } from '../measures/read-part-of-day-by-weekday.ts';
import { readSeries } from '../measures/read-series.ts';
import { distributionThen, measuresThen, seriesThen } from './compared-columns.ts';
import { dayBefore } from './file-name.ts';
import type { FileCell } from './file-table.ts';
import type { WhichFigures } from './figures-request.ts';
import { absenceWords, grainWords, HIDDEN_SHARE, unitWords } from './words.ts';

/** Figures as a table, with what to know of them. */
export interface FiguresTable {
  title: string;
  headings: string[];
  rows: FileCell[][];
  /** Why something is hidden or cut; null when nothing is. */
  explanation: string | null;
}

/** What stands for a count that is too small to show: what it is less than. */
export const hiddenSign = (context: RequestContext): string => `<${context.server.thresholds.parties}`;

/**
 * The table of what is asked, through the same operations as the API, so that no number can differ; null when there is none. `then`: the
 * figures of the period compared with, beside those that the dashboard compares.
 */
export function figuresTable(
  context: RequestContext,
  figures: Figures,
  which: WhichFigures,
  then: Figures | null,
): Promise<FiguresTable | null> {
  switch (which.what) {
    case 'maten':
      return measuresTable(context, figures, then);
    case 'verloop':
      return seriesTable(context, { now: figures, then }, which.grain);
    case 'verdeling':
      return distributionTable(context, { now: figures, then }, which.dimension);
    case 'kruistabel':
      return readCrossTable(context, figures, which).then((table) => table && crossTable(context, table));
    case 'drukte':
      return readPartOfDayByWeekday(context, figures).then((table) => crossTable(context, table));
    case 'onderdelen':
      return childrenTable(context, figures, which.kind);
  }
}

async function measuresTable(context: RequestContext, figures: Figures, then: Figures | null): Promise<FiguresTable> {
  const [measures, before] = await Promise.all([
    readMeasures(context, figures, null),
    then && readMeasures(context, then, null),
  ]);
  const beside = measuresThen(before);
  return {
    title: 'Maten',
    headings: [
      ...['maat', 'waarde', 'eenheid', 'teller', 'wat is geteld', 'noemer', 'gedeeld door', 'geldt van'],
      ...['geldt tot en met', 'bronjaar', 'bron', 'volledigheid', 'waarom geen getal', 'toelichting', 'definitie'],
      ...beside.headings,
    ],
    rows: measures.map((each, at) => [
      ...[
        each.name,
        each.absence === 'HIDDEN' ? HIDDEN_SHARE : each.value,
        unitWords[each.unit],
        each.numerator,
        each.numeratorName,
      ],
      ...[each.denominator, each.denominatorName, each.from, dayBefore(each.until), each.sourceYear, each.source],
      ...[each.completeness, each.absence && absenceWords[each.absence], each.explanation, each.definition],
      ...beside.cells(each, at),
    ]),
    explanation: null,
  };
}

async function seriesTable(
  context: RequestContext,
  { now, then }: { now: Figures; then: Figures | null },
  grain: Parameters<typeof readSeries>[2],
): Promise<FiguresTable> {
  const [{ starts, visits, questions }, before] = await Promise.all([
    readSeries(context, now, grain),
    then && readSeries(context, then, grain),
  ]);
  const beside = seriesThen(before, then ?? now);
  return {
    title: `Verloop per ${grainWords[grain]}`,
    headings: [`${grainWords[grain]} vanaf`, 'bezoeken', 'vragen', ...beside.headings],
    rows: starts.map((start, at) => [start, visits[at]!, questions[at]!, ...beside.cells(start, at)]),
    explanation: null,
  };
}

async function distributionTable(
  context: RequestContext,
  { now, then }: { now: Figures; then: Figures | null },
  dimension: Distribution['dimension'],
): Promise<FiguresTable> {
  const [{ name, cells, explanation, from, until }, before] = await Promise.all([
    readDistribution(context, now, dimension),
    then && readDistribution(context, then, dimension),
  ]);
  const sign = hiddenSign(context);
  const beside = distributionThen(before, sign);
  const shown = (isHidden: boolean, count: number | null) => (isHidden ? sign : count);
  return {
    title: `Verdeling: ${name}`,
    headings: [
      ...['code', name, 'valt onder', 'bezoeken', 'vragen', 'punten', 'aandeel', 'geldt van', 'geldt tot en met'],
      ...beside.headings,
    ],
    rows: cells.map((cell, at) => [
      ...[cell.code, cell.label, cell.parent, shown(cell.hidden, cell.visits), shown(cell.hidden, cell.questions)],
      ...[cell.points, cell.hidden ? HIDDEN_SHARE : cell.share, from, dayBefore(until)],
      ...beside.cells(cell, at),
    ]),
    explanation,
  };
}

function crossTable(
  context: RequestContext,
  { rows, columns, rowCodes, columnCodes, visits, explanation }: CrossTable,
): FiguresTable {
  const sign = hiddenSign(context);
  return {
    title: `${dimensionNames[rows]} en ${dimensionNames[columns]}`,
    headings: [dimensionNames[rows], ...columnCodes.map(({ label }) => label)],
    rows: rowCodes.map(({ label }, row) => [label, ...columnCodes.map((_, column) => visits[row]?.[column] ?? sign)]),
    explanation,
  };
}

async function childrenTable(
  context: RequestContext,
  figures: Figures,
  kind: Parameters<typeof readChildren>[2],
): Promise<FiguresTable> {
  const children = await readChildren(context, figures, kind);
  const rows = await Promise.all(
    children.map(async (child): Promise<FileCell[]> => {
      const [{ visits, questions }, [perVisit, reach]] = await Promise.all([
        totalsOf(context, child.scope, child),
        readMeasures(context, child, ['QUESTIONS_PER_VISIT', 'REACH']),
      ]);
      return [child.scope.name, visits, questions, perVisit!.value, reach!.value, child.scope.id];
    }),
  );
  const headings = ['naam', 'bezoeken', 'vragen', 'vragen per bezoek', 'bereik per 1.000 inwoners per jaar', 'code'];
  return { title: 'Onderdelen', headings, rows, explanation: null };
}
