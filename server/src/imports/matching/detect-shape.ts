import { IMPOSSIBLE } from '../reading/dutch-day.ts';
import { readNumber } from '../reading/dutch-number.ts';
import type { ColumnValues } from './column-values.ts';
import type { ImportField, ImportMapping, ImportShape } from './mapping.ts';
import type { ProposedColumn } from './propose-mapping.ts';
import { periodOfText } from './propose-column.ts';

/** What a row is thought to be, and why. */
export interface DetectedShape {
  shape: ImportShape;
  grouping: ImportMapping['grouping'];
  reason: string;
}

/** Tells a row per question from a row per visit and from figures of a period. */
export function detectShape(
  columns: readonly ProposedColumn[],
  values: readonly ColumnValues[],
  year: number | null,
): DetectedShape {
  const of = (field: ImportField) =>
    values.find(({ index }) =>
      columns.some((column) => column.index === index && column.role.role === 'FIELD' && column.role.field === field),
    );
  const totals = (reason: string): DetectedShape => ({ shape: 'TOTALS', grouping: 'EACH_ROW', reason });

  if (columns.some(({ role }) => role.role === 'PERIOD'))
    return totals('Maanden of jaren staan naast elkaar: dit zijn totalen.');
  const day = of('DAY') ?? of('PERIOD');
  if (day && longer(day, year)) return totals('Elke rij is van een maand, week of jaar: dit zijn totalen.');
  if (!day && (of('MONTH') || of('YEAR'))) return totals('Elke rij is van een maand of jaar: dit zijn totalen.');
  const coded = columns.filter(({ role }) => role.role === 'CODE');
  if (!day && (coded.length > 0 || of('COUNT'))) return totals('Er staan aantallen, en geen dagen: dit zijn totalen.');
  const tallied = coded.filter(({ index }) => isTally(values.find((column) => column.index === index)));
  if (tallied.length > 0) return totals('Elke rij heeft aantallen van een dag: dit zijn totalen per dag.');

  const number = of('VISIT_NUMBER');
  if (number && number.sameAsAbove > 0) {
    return {
      shape: 'QUESTION',
      grouping: 'NUMBER',
      reason: 'Bezoeknummers komen vaker achter elkaar voor: elke rij is een vraag.',
    };
  }
  const topic = of('TOPIC') ?? of('THEME');
  const age = of('AGE') ?? of('GENDER');
  // A day left out for convenience leaves out nothing else; a second question leaves out the visitor too.
  if (day && topic && day.empty > 0 && topic.filled > day.filled && age && age.empty >= day.empty * 0.8) {
    return {
      shape: 'QUESTION',
      grouping: 'EMPTY_DAY',
      reason: 'Rijen zonder dag horen bij het bezoek erboven: elke rij is een vraag.',
    };
  }
  return {
    shape: 'VISIT',
    grouping: 'EACH_ROW',
    reason: 'Elke rij heeft een dag en geen gedeeld bezoeknummer: elke rij is een bezoek.',
  };
}

/** Most cells name more than a day. */
function longer({ distinct }: ColumnValues, year: number | null): boolean {
  let [days, periods] = [0, 0];
  for (const { value, count } of distinct) {
    const period = periodOfText(value, year);
    if (period === null || period === IMPOSSIBLE) continue;
    if (period.precision === 'DAY') days += count;
    else periods += count;
  }
  return periods > days;
}

/** Figures above a few: a cross, or the two questions of one visit, are no tally. */
function isTally(values: ColumnValues | undefined): boolean {
  return values?.distinct.some(({ value }) => (readNumber(value) ?? 0) > 3) ?? false;
}
