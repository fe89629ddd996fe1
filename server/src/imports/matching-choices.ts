import { readableDay } from '../calendar/readable-day.ts';
import { dimensionLabels, fieldLabels, type ListedField, listedValues } from './field-labels.ts';
import type { ColumnRole, ImportField, TotalsDimension } from './matching/mapping.ts';
import type { Known } from './matching/outcome.ts';

/** One thing that can be chosen in a list, under a heading of that list. */
export interface Choice {
  id: string;
  label: string;
  group: string;
}

/** The role of a column as one word, so that a select can hold it: 'IGNORE', 'FIELD DAY', 'CODE topic digid QUESTIONS'. */
export function choiceOf(role: ColumnRole): string {
  switch (role.role) {
    case 'IGNORE':
      return 'IGNORE';
    case 'FIELD':
      return `FIELD ${role.field}`;
    case 'CODE':
      return `CODE ${role.dimension} ${role.code} ${role.measure}`;
    case 'PERIOD':
      return `PERIOD ${role.from} ${role.until}`;
  }
}

/** The role a choice stands for; null when there is no such choice. */
export function roleOf(choice: string): ColumnRole | null {
  const [kind, first = '', second = '', third = ''] = choice.split(' ');
  if (kind === 'IGNORE') return { role: 'IGNORE' };
  if (kind === 'FIELD' && first in fieldLabels) return { role: 'FIELD', field: first as ImportField };
  if (kind === 'CODE' && first in dimensionLabels && (third === 'VISITS' || third === 'QUESTIONS'))
    return { role: 'CODE', dimension: first as TotalsDimension, code: second, measure: third };
  if (kind === 'PERIOD' && readableDay(first) && readableDay(second) && first < second)
    return { role: 'PERIOD', from: first, until: second };
  return null;
}

/** The dimensions whose codes are the values of a field. */
const fieldOfDimension: Partial<Record<TotalsDimension, ImportField>> = {
  ...{ topic: 'TOPIC', theme: 'THEME', help: 'HELP', channel: 'CHANNEL', duration: 'DURATION' },
  ...{ part_of_day: 'PART_OF_DAY', age: 'AGE', gender: 'GENDER', language: 'LANGUAGE' },
};

/** Everything a column can be said to hold, and the roles that `present` columns have beside those. */
export function columnChoices(known: Known, present: readonly ColumnRole[]): Choice[] {
  const choices: Choice[] = [{ id: 'IGNORE', label: 'Niet inlezen', group: '' }];
  for (const [field, label] of Object.entries(fieldLabels))
    choices.push({ id: `FIELD ${field}`, label, group: 'In de kolom staat' });
  const totals = 'De kolom telt';
  choices.push({ id: 'CODE total  VISITS', label: 'Bezoeken, totaal', group: totals });
  choices.push({ id: 'CODE total  QUESTIONS', label: 'Vragen, totaal', group: totals });
  for (const [dimension, field] of Object.entries(fieldOfDimension) as [TotalsDimension, ImportField][])
    for (const { id, label } of valueChoices(field, known))
      choices.push({
        id: `CODE ${dimension} ${id} QUESTIONS`,
        label: `${dimensionLabels[dimension]}: ${label}`,
        group: totals,
      });
  const there = new Set(choices.map(({ id }) => id));
  for (const role of present) {
    const id = choiceOf(role);
    if (there.has(id)) continue;
    there.add(id);
    choices.push({ id, label: roleInWords(role, known), group: 'Zoals voorgesteld' });
  }
  return choices;
}

function roleInWords(role: ColumnRole, known: Known): string {
  if (role.role === 'PERIOD') return `Cijfers van ${role.from} tot ${role.until}`;
  if (role.role !== 'CODE') return 'Zoals voorgesteld';
  const field = fieldOfDimension[role.dimension];
  const label = field ? (valueChoices(field, known).find(({ id }) => id === role.code)?.label ?? role.code) : '';
  const counted = role.measure === 'VISITS' ? 'bezoeken' : 'vragen';
  return `${dimensionLabels[role.dimension]}${label && `: ${label}`} (${counted})`;
}

/** What a value of a field can stand for; empty for days, counts and numbers. */
export function valueChoices(field: ImportField, known: Known): Choice[] {
  if (field === 'LOCATION') return known.locations.map(({ id, name }) => ({ id, label: name, group: '' }));
  if (field === 'TOPIC' || field === 'THEME' || field === 'AGE')
    return known.codes.filter(({ list }) => list === field).map(({ code, label }) => ({ id: code, label, group: '' }));
  const listed = listedValues[field as ListedField] as Record<string, string> | undefined;
  return Object.entries(listed ?? {}).map(([id, label]) => ({ id, label, group: '' }));
}
