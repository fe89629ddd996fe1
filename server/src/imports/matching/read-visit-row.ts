import type { Day } from '../../calendar/amsterdam.ts';
import type { StoredQuestion, StoredVisit } from '../../registration/stored-visit.ts';
import type { Row } from '../reading/row.ts';
import type { ImportField, ImportMapping, TotalsDimension } from './mapping.ts';
import { countOf, ticksOf } from './read-counts.ts';
import { dayOf, locationOf } from './read-place-and-day.ts';
import { digidFollowUp } from './topic-synonyms.ts';
import { RowNotes, type ValueReader } from './value-reader.ts';

type VisitorFields = Pick<
  StoredVisit,
  'duration' | 'satisfaction' | 'helperKind' | 'cameBy' | 'age' | 'gender' | 'language'
>;

/** What one row says of a visit. */
export interface VisitDraft {
  row: Row;
  notes: RowNotes;
  day: Day | null;
  locationId: string | null;
  partOfDay: StoredVisit['partOfDay'] | null;
  channel: StoredVisit['channel'] | null;
  visitor: VisitorFields;
  questions: StoredQuestion[];
  /** How many visits (or questions) the row stands for. */
  count: number;
}

type Ticked = Partial<Record<TotalsDimension, { code: string; times: number }[]>>;

/** Reads a row as a visit, or as questions of one. What is wrong with it is in `notes`. */
export function readVisitRow(row: Row, values: ValueReader, mapping: ImportMapping): VisitDraft {
  const notes = new RowNotes(row.row);
  if (row.hidden) notes.tell('HIDDEN_ROW', null, 'Deze rij is verborgen in het bestand. Zij telt mee.');
  const ticked = ticksOfRow(row, mapping, notes);
  // Codes come from the lists of this module or from the mapping; `judge` holds each against what exists.
  const say = <T extends string | null>(field: ImportField, dimension?: TotalsDimension): T =>
    (values.one(field, row, notes) ?? (dimension && ticked[dimension]?.[0]?.code) ?? null) as T;

  const read = dayOf(row, values, mapping, notes);
  const locationId = locationOf(row, values, mapping, notes);
  if (locationId === null)
    notes.refuse('NO_LOCATION', null, 'Bij welk punt dit bezoek hoort is niet bekend. Kies het punt.');
  const [counted] = values.columns('COUNT');
  const count = counted
    ? countOf(row.cells[counted.index], { column: counted.index, heading: counted.heading }, notes)
    : 1;
  return {
    row,
    notes,
    day: read?.day ?? null,
    locationId: locationId ?? null,
    partOfDay: partOfDay(row, values, read?.time ?? null, () => say('PART_OF_DAY', 'part_of_day')),
    channel: say('CHANNEL', 'channel'),
    visitor: {
      duration: say('DURATION', 'duration'),
      satisfaction: say('SATISFACTION'),
      helperKind: say('HELPER_KIND'),
      cameBy: say('CAME_BY'),
      age: say('AGE', 'age'),
      gender: say('GENDER', 'gender'),
      language: say('LANGUAGE', 'language'),
    },
    questions: questionsOf(row, values, mapping, ticked, notes, say),
    count: count ?? 1,
  };
}

function ticksOfRow(row: Row, mapping: ImportMapping, notes: RowNotes): Ticked {
  const ticked: Ticked = {};
  for (const { index, heading, to } of mapping.columns) {
    if (to.role !== 'CODE' || to.dimension === 'total') continue;
    const times = ticksOf(row.cells[index], { column: index, heading }, notes);
    if (times) (ticked[to.dimension] ??= []).push({ code: to.code, times });
  }
  return ticked;
}

/** Part of day by the time beside or behind the day, or as it is written. */
function partOfDay(
  row: Row,
  values: ValueReader,
  behindDay: string | null,
  said: () => StoredVisit['partOfDay'] | null,
): StoredVisit['partOfDay'] | null {
  const [column] = values.columns('PART_OF_DAY');
  const cell = column && row.cells[column.index];
  const [, hours, minutes] = (cell?.kind === 'TEXT' && /^(\d{1,2})[:.](\d{2})\b/.exec(cell.value)) || [];
  const written = hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
  const time = cell?.kind === 'TIME' ? cell.value : cell?.kind === 'DAY' ? cell.time : written;
  if (time !== null) return partAt(time);
  return said() ?? (behindDay === null ? null : partAt(behindDay));
}

const partAt = (time: string): StoredVisit['partOfDay'] =>
  time < '12:00' ? 'MORNING' : time < '17:00' ? 'AFTERNOON' : 'EVENING';

function questionsOf(
  row: Row,
  values: ValueReader,
  mapping: ImportMapping,
  ticked: Ticked,
  notes: RowNotes,
  say: <T extends string | null>(field: ImportField) => T,
): StoredQuestion[] {
  const asked = (field: 'TOPIC' | 'THEME', dimension: 'topic' | 'theme') => [
    ...values.all(field, row, notes),
    ...(ticked[dimension] ?? []).flatMap(({ code, times }) => Array.from({ length: times }, () => ({ code, key: '' }))),
  ];
  const topics = asked('TOPIC', 'topic');
  const themes = asked('THEME', 'theme');
  const destination = say<'COURSE' | 'CONSULTATION_HOUR' | 'LOCAL_PARTNER' | 'NATIONAL_PARTNER' | null>('REFERRAL');
  const help = helpOf(row, values, mapping, ticked, notes, destination !== null);
  const digid = say<StoredQuestion['digid']>('DIGID');
  const rest = {
    kind: say<StoredQuestion['kind']>('KIND'),
    organisationId: null,
    governmentLevel: say<StoredQuestion['governmentLevel']>('GOVERNMENT_LEVEL'),
    referral: destination === null ? null : { destination, organisationId: null, warm: null },
  };
  const count = Math.max(topics.length, themes.length, 1);
  return Array.from({ length: count }, (_, at) => {
    const topic = topics[at] ?? (topics.length === 1 ? topics[0]! : null);
    const theme = themes[at] ?? (themes.length === 1 ? themes[0]! : null);
    const followUp = topic?.code === 'digid' ? (digid ?? digidFollowUp(topic.key)) : null;
    return { topic: topic?.code ?? null, theme: theme?.code ?? null, help: [...help], ...rest, digid: followUp };
  });
}

function helpOf(
  row: Row,
  values: ValueReader,
  mapping: ImportMapping,
  ticked: Ticked,
  notes: RowNotes,
  referred: boolean,
): StoredQuestion['help'] {
  const said = new Set([...values.all('HELP', row, notes), ...(ticked.help ?? [])].map(({ code }) => code));
  if (referred) said.add('REFERRED');
  if (said.size === 0 && mapping.defaults.help !== null) said.add(mapping.defaults.help);
  return [...said] as StoredQuestion['help'];
}
