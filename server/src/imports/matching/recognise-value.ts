import type { Cell } from '../reading/row.ts';
import { ageOf } from './ages.ts';
import { durationOf } from './durations.ts';
import type { ImportField } from './mapping.ts';
import type { Known } from './outcome.ts';
import { Phrases, type Recognised, phrasesOf } from './phrases.ts';
import { plain, plainOf } from './plain.ts';
import { THEME_SYNONYMS, TOPIC_SYNONYMS } from './topic-synonyms.ts';
import { NOT_KNOWN, VALUE_SYNONYMS, WITH_UNKNOWN } from './value-synonyms.ts';

/** Fields whose values stand for codes, with the name of their dimension in counts. */
export const CODED_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  ...(Object.keys(VALUE_SYNONYMS) as ImportField[]),
  ...(['LOCATION', 'TOPIC', 'THEME', 'AGE', 'DURATION'] as const),
]);

/** Says what a value of a field stands for; a code of null means 'not known'. */
export type RecogniseValue = (field: ImportField, key: string) => Recognised<string | null> | null;

type WordList = Pick<Phrases<string>, 'recognise'>;

const notKnown = new Set(NOT_KNOWN.split('|').map(plain));

/** A recogniser for the codes and points of one library. */
export function recogniser(known: Known): RecogniseValue {
  const lists: Partial<Record<ImportField, WordList>> = {
    TOPIC: codeList(known, 'TOPIC', TOPIC_SYNONYMS),
    THEME: codeList(known, 'THEME', THEME_SYNONYMS),
    AGE: codeList(known, 'AGE', {}),
    LOCATION: locationNames(known),
  };
  for (const [field, synonyms] of Object.entries(VALUE_SYNONYMS)) {
    lists[field as ImportField] = new Phrases([
      ...Object.keys(synonyms).map((code): [string, string] => [code, code]),
      ...phrasesOf(synonyms),
    ]);
  }
  return (field, key) => {
    if (key === '' || notKnown.has(key) || /^[?\-. ]+$/.test(key)) {
      return { as: WITH_UNKNOWN.has(field) ? 'UNKNOWN' : null, confidence: 1, remark: null };
    }
    if (field === 'DURATION') return durationOf(key);
    const listed = lists[field]?.recognise(key) ?? null;
    // The own groups of a library come first: their labels look like ages that lie over two of ours.
    if (field === 'AGE' && listed?.confidence !== 1) return ageOf(key);
    return listed;
  };
}

function codeList(
  known: Known,
  list: 'TOPIC' | 'THEME' | 'AGE',
  synonyms: Readonly<Record<string, string>>,
): Phrases<string> {
  const codes = known.codes.filter((code) => code.list === list);
  const there = new Set(codes.map(({ code }) => code));
  return new Phrases([
    ...codes.map(({ label, code }): [string, string] => [label, code]),
    ...codes.map(({ code }): [string, string] => [code, code]),
    ...phrasesOf(synonyms).filter(([, code]) => there.has(code)),
  ]);
}

/** What people leave out of the name of a point, or put before it. */
const AROUND =
  /\b(de|het|bibliotheek|bieb|ido|infopunt|informatiepunt|informatiepunt digitale overheid|locatie|vestiging|in|te)\b/g;

function locationNames({ locations }: Known): WordList {
  const core = (name: string) => plain(name).replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const cores = locations.map(({ name }) => core(name));
  // 'Dalfsen' is a point only when one point alone is called that.
  const alone = locations.filter((_, at) => cores.filter((other) => other === cores[at]).length === 1);
  const phrases = new Phrases([
    ...locations.map(({ id, name }): [string, string] => [name, id]),
    ...locations.map(({ id }): [string, string] => [id, id]),
    ...alone.map(({ id, name }): [string, string] => [core(name), id]),
  ]);
  return { recognise: (key: string) => phrases.recognise(key) ?? phrases.recognise(core(key)) };
}

/** A value as it is compared, mending what Excel does to '5-10': it makes it the fifth of October. */
export function valueKey(cell: Cell | undefined, field: ImportField): string {
  if (cell?.kind === 'DAY' && (field === 'AGE' || field === 'DURATION')) {
    const [, month, day] = cell.value.split('-').map(Number) as [number, number, number];
    return `${day}-${month}`;
  }
  return plainOf(cell);
}
