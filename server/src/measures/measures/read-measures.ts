import type { RequestContext } from '../../graphql/request-context.ts';
import { completenessRate } from '../completeness.ts';
import type { Figures } from '../figures.type.ts';
import type { Absence, Measure, MeasureUnit } from './measure.ts';
import type { Needs } from './needs.ts';
import { readers } from './read-needs.ts';
import { type MeasureKey, measures } from './registry.ts';

/** A measure of an area over a period, with all it was made of. */
export interface MeasureAnswer {
  key: MeasureKey;
  name: string;
  definition: string;
  unit: MeasureUnit;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  numeratorName: string;
  denominatorName: string | null;
  from: string;
  until: string;
  sourceYear: number | null;
  source: string | null;
  completeness: number | null;
  absence: Absence | null;
  explanation: string | null;
}

/**
 * Measures of an area over a period, in the order of the registry; all of them when none are named. The one place where a measure is
 * computed: page, file and API ask it here, so that none can differ.
 */
export async function readMeasures(
  context: RequestContext,
  figures: Figures,
  keys: readonly MeasureKey[] | null,
): Promise<MeasureAnswer[]> {
  const asked = measures.filter(({ key }) => keys === null || keys.includes(key));
  const needed = new Set(asked.flatMap((measure: Measure) => measure.needs));
  if (asked.some(({ registered }) => registered)) needed.add('completeness');
  const read = await Promise.all(
    [...needed].map(async (need) => [need, await readers[need](context, figures)] as const),
  );
  const needs = Object.fromEntries(read) as unknown as Needs;
  const over = { kind: figures.scope.kind, from: figures.from, until: figures.until, today: context.today };
  const complete = needs.completeness ? completenessRate([needs.completeness]) : null;
  return asked.map((measure: Measure<MeasureKey>) => {
    const { key, name, definition, unit, numeratorName, denominatorName, registered } = measure;
    const { period, ...result } = measure.compute(needs, over);
    const { from, until } = period ?? over;
    return {
      ...{ key, name, definition, unit, numeratorName, denominatorName, from, until, ...result },
      completeness: registered ? complete : null,
    };
  });
}
