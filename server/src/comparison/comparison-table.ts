import type { FileCell } from '../exports/file-table.ts';
import { fixedLabels } from '../measures/dimension-labels.ts';
import { Dimension } from '../measures/dimension.type.ts';
import type { ComparedPoint } from './compared-point.ts';
import { ComparedMeasure } from './comparison.enums.ts';
import type { Position } from './control-limits.ts';
import { funnelOf } from './funnel.ts';
import type { SelectedPoints } from './select-comparison.ts';
import { hoursClassWords, municipalitySizeWords, positionWords } from './words.ts';

/** A column of the file: its heading and what stands in the row of a point. */
type Column = [heading: string, of: (point: ComparedPoint, at: number) => FileCell];

/** The points as a table for a file: all figures with what they were made of, and where each point lies among the others. */
export function comparisonTable(selected: SelectedPoints): { headings: string[]; rows: FileCell[][] } {
  const columns: Column[] = [...facts, ...figures, ['vergelijkbare punten', (_point, at) => selected.peers[at]!]];
  for (const [measure, heading] of placed)
    columns.push([`deel dat lager is: ${heading}`, (_point, at) => selected.percentiles[measure][at]!]);
  for (const [measure, heading] of placed) {
    const funnel = funnelOf(selected.points, measure);
    if (!funnel) continue;
    const words = (position: Position | null | undefined) => (position ? positionWords[position] : null);
    columns.push([`opvallend: ${heading}`, (_point, at) => words(funnel.widenedPositions[at])]);
    columns.push([`grenzen van toeval alleen: ${heading}`, (_point, at) => words(funnel.positions[at])]);
  }
  return {
    headings: columns.map(([heading]) => heading),
    rows: selected.points.map((point, at) => columns.map(([, of]) => of(point, at))),
  };
}

const label = (dimension: Dimension, code: string) =>
  fixedLabels(dimension)?.find((each) => each.code === code)?.label ?? code;

const facts: Column[] = [
  ['punt', ({ name }) => name],
  ['bibliotheek', ({ library }) => library],
  ['gemeente', ({ municipalityName }) => municipalityName],
  ['inwoners van de gemeente', ({ municipalitySize }) => municipalitySizeWords[municipalitySize]],
  ['soort plek', ({ hostKind }) => label(Dimension.HOST_KIND, hostKind)],
  ['variant', ({ variant }) => label(Dimension.VARIANT, variant)],
  ['uren per week', ({ hoursPerWeek }) => hoursPerWeek],
  ['klasse van uren', ({ hoursClass }) => hoursClassWords[hoursClass]],
];

type Part = 'value' | 'numerator' | 'denominator';
const figure =
  (measure: ComparedMeasure, part: Part = 'value') =>
  ({ values }: ComparedPoint) =>
    values[measure][part];

const figures: Column[] = [
  ['bezoeken', figure(ComparedMeasure.VISITS)],
  ['vragen', figure(ComparedMeasure.QUESTIONS)],
  ['vragen per bezoek', figure(ComparedMeasure.QUESTIONS_PER_VISIT)],
  ['openingsuren in de periode', figure(ComparedMeasure.VISITS_PER_OPENING_HOUR, 'denominator')],
  ['bezoeken per openingsuur', figure(ComparedMeasure.VISITS_PER_OPENING_HOUR)],
  ['bezoeken een jaar eerder', figure(ComparedMeasure.GROWTH, 'denominator')],
  ['groei in procent', figure(ComparedMeasure.GROWTH)],
  ['vragen waarvan de hulp bekend is', figure(ComparedMeasure.SOLVED, 'denominator')],
  ['opgelost (aandeel)', figure(ComparedMeasure.SOLVED)],
  ['doorverwezen (aandeel)', figure(ComparedMeasure.REFERRED)],
  ['volledigheid (aandeel)', figure(ComparedMeasure.COMPLETENESS)],
];

const placed: [ComparedMeasure, string][] = [
  [ComparedMeasure.VISITS, 'bezoeken'],
  [ComparedMeasure.VISITS_PER_OPENING_HOUR, 'bezoeken per openingsuur'],
  [ComparedMeasure.GROWTH, 'groei'],
  [ComparedMeasure.SOLVED, 'opgelost'],
  [ComparedMeasure.REFERRED, 'doorverwezen'],
];
