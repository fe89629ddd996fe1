import type { DetectedShape } from './detect-shape.ts';
import type { ImportField, ImportMapping } from './mapping.ts';
import type { Known } from './outcome.ts';
import type { ProposedColumn } from './propose-mapping.ts';
import { plain } from './plain.ts';
import { recogniser } from './recognise-value.ts';

/** What to use where a file says nothing, with what to tell of it. */
export function proposeDefaults(
  columns: readonly ProposedColumn[],
  { shape, known, texts }: Pick<DetectedShape, 'shape'> & { known: Known; texts: readonly string[] },
): { defaults: ImportMapping['defaults']; notes: string[] } {
  const has = (field: ImportField) => columns.some(({ role }) => role.role === 'FIELD' && role.field === field);
  const ticked = (dimension: string) =>
    columns.some(({ role }) => role.role === 'CODE' && role.dimension === dimension);
  const visits = shape !== 'TOTALS';
  const notes: string[] = [];

  const locationId = has('LOCATION') ? null : placeIn(texts, known);
  if (!has('LOCATION') && locationId === null) {
    notes.push(
      visits
        ? 'Het bestand zegt niet bij welk punt de bezoeken horen. Kies het punt.'
        : 'Het bestand zegt niet bij welk punt de aantallen horen. Zonder keuze tellen zij voor de hele bibliotheek.',
    );
  }
  if (visits && !has('HELP') && !ticked('help'))
    notes.push('Er is geen kolom met de hulp. Elke vraag telt als ‘vraag beantwoord’, tenzij je iets anders kiest.');
  if (visits && !has('PART_OF_DAY') && !ticked('part_of_day'))
    notes.push(
      'Er is geen kolom met het dagdeel. Zonder tijd bij de dag telt een bezoek als ‘ochtend’, tenzij je iets anders kiest.',
    );
  if (visits && !has('TOPIC') && !has('THEME') && !ticked('topic') && !ticked('theme')) {
    notes.push(
      'Er is geen kolom met het onderwerp. Elke vraag telt als ‘anders’ (of thema ‘algemeen’), tenzij je iets anders kiest.',
    );
  }
  if (visits && !has('DAY')) notes.push('Er is geen kolom met de dag herkend. Kies in welke kolom de dag staat.');
  const notRead = columns.filter(({ role }) => role.role === 'IGNORE').map(({ heading }) => `‘${heading}’`);
  if (notRead.length > 0) notes.push(`Deze kolommen worden niet gelezen en nooit opgeslagen: ${notRead.join(', ')}.`);

  const there = (list: 'TOPIC' | 'THEME', code: string) =>
    known.codes.some((one) => one.list === list && one.code === code) ? code : null;
  return {
    defaults: {
      locationId,
      partOfDay: 'MORNING',
      channel: 'DESK',
      topic: there('TOPIC', 'other'),
      theme: there('THEME', 'general'),
      help: 'ANSWERED',
      measure: has('TOPIC') || has('THEME') ? 'QUESTIONS' : 'VISITS',
    },
    notes,
  };
}

/** The point that the title, tab or file name is about; the only point when there is one. */
function placeIn(texts: readonly string[], known: Known): string | null {
  if (known.locations.length === 1) return known.locations[0]!.id;
  const recognise = recogniser(known);
  for (const text of texts) {
    const found = recognise('LOCATION', plain(text.replace(/\.\w{2,4}$/, '')));
    // A title that is nothing but 'onbekend' names no point.
    if (found?.as && found.confidence >= 0.8) return found.as;
  }
  return null;
}
