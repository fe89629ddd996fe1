import type { ImportMapping } from './matching/mapping.ts';
import type { ImportField } from './matching/mapping.ts';
import { type Known } from './matching/outcome.ts';
import { roleOf, valueChoices } from './matching-choices.ts';

/** What was corrected: columns by their place, values by field and key; what is not named stays as it is. */
export interface Correction {
  shape?: ImportMapping['shape'] | null;
  columns: readonly { index: number; choice: string }[];
  /** `code`: '' leaves it to the lists of synonyms, null is "unknown". */
  values: readonly { field: string; key: string; code: string | null }[];
  year?: number | null;
  grouping?: ImportMapping['grouping'] | null;
  defaults?: Partial<ImportMapping['defaults']> | null;
}

/** Something chosen that cannot be, with the field of the form it is about. */
export interface WrongChoice {
  path: string[];
  message: string;
}

/** A mapping with corrections, or what is wrong with them. Pure. */
export function corrected(
  mapping: ImportMapping,
  correction: Correction,
  known: Known,
): { mapping: ImportMapping; wrong: WrongChoice[] } {
  const wrong: WrongChoice[] = [];
  const next: ImportMapping = structuredClone(mapping);
  if (correction.shape) next.shape = correction.shape;
  if (correction.grouping) next.grouping = correction.grouping;
  if (correction.year !== undefined) next.year = correction.year;

  for (const { index, choice } of correction.columns) {
    const column = next.columns.find((each) => each.index === index);
    const to = roleOf(choice);
    if (!column || !to) wrong.push({ path: ['columns', String(index)], message: 'Kies wat er in deze kolom staat.' });
    else column.to = to;
  }
  for (const { field, key, code } of correction.values) {
    const options = valueChoices(field as ImportField, known);
    const path = ['values', field, key];
    if (code !== null && code !== '' && !options.some(({ id }) => id === code))
      wrong.push({ path, message: 'Kies wat deze waarde betekent.' });
    else next.values[field as ImportField] = withCode(next.values[field as ImportField], key, code);
  }
  Object.assign(next.defaults, correction.defaults ?? {});
  const { locationId, topic, theme } = next.defaults;
  const isKnown = (field: ImportField, id: string | null) =>
    id === null || valueChoices(field, known).some((each) => each.id === id);
  if (!isKnown('LOCATION', locationId))
    wrong.push({ path: ['defaults', 'locationId'], message: 'Kies een punt van deze bibliotheek.' });
  if (!isKnown('TOPIC', topic))
    wrong.push({ path: ['defaults', 'topic'], message: 'Kies een onderwerp van de lijst.' });
  if (!isKnown('THEME', theme)) wrong.push({ path: ['defaults', 'theme'], message: 'Kies een thema van de lijst.' });

  const times = new Map<string, number>();
  for (const { index, to } of next.columns) {
    if (to.role !== 'FIELD' || !onceOnly.has(to.field)) continue;
    const first = times.get(to.field);
    if (first === undefined) times.set(to.field, index);
    else wrong.push({ path: ['columns', String(index)], message: 'Twee kolommen kunnen niet allebei de dag zijn.' });
  }
  return { mapping: next, wrong };
}

/** Two columns of these would contradict each other. */
const onceOnly = new Set<ImportField>(['DAY']);

function withCode(codes: Record<string, string | null> | undefined, key: string, code: string | null) {
  const next = { ...codes };
  if (code === '') delete next[key];
  else next[key] = code;
  return next;
}
