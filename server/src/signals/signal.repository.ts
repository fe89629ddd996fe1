import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { SignalState } from './signal.enums.ts';
import type { SignalPlace } from './signal-place.ts';
import type { Signal, SignalAnswer } from './signal.type.ts';

/** A signal as it is kept. */
export interface StoredSignal {
  id: string;
  libraryId: string;
  municipality: string;
  list: string;
  code: string;
  label: string;
  month: string;
  questions: number;
  questionsBefore: number | null;
  expectedLow: number | null;
  expectedHigh: number | null;
  proposed: boolean;
  text: string | null;
  sentOn: string;
}

const select = `select s.id, json_build_object('id', b.id, 'name', b.name) as library, json_build_object('code', g.code, 'name', g.name) as municipality,
    s.state, c.label, c.month::text, c.questions, c.questions_before as "questionsBefore", c.expected_low as "expectedLow",
    c.expected_high as "expectedHigh", c.proposed, c.text, s.sent_on::text as "sentOn", c.answer, s.answered_on::text as "answeredOn"
  from signal s join signal_content c on c.library_id = s.library_id and c.id = s.id
  join library b on b.id = s.library_id join municipality g on g.code = s.municipality_code`;
// What asks something of a municipality first, and of the rest the latest.
const place = `coalesce(array_position('{NEW,TAKEN_UP}', s.state), 3), date '4000-01-01' - coalesce(s.answered_on, s.sent_on), c.label, s.id`;

/** Of which signals a list is: of a library, of a municipality, or between the two. */
export interface SignalFilter {
  libraryId: string | null;
  municipality: string | null;
}

const which = '($1::uuid is null or s.library_id = $1) and ($2::text is null or s.municipality_code = $2)';

/** A piece of a list of signals, after the place of one of them. */
export const signalsAfter = (
  db: UnitOfWork,
  { libraryId, municipality }: SignalFilter,
  { after, first }: { after: SignalPlace | null; first: number },
): Promise<Signal[]> =>
  db.query<Signal & Record<string, unknown>>(
    `${select} where ${which}
       and ($3::int is null or (${place}) > ($3::int, date '4000-01-01' - $4::date, $5::text, $6::uuid))
     order by ${place} limit $7`,
    [
      ...[libraryId, municipality, after?.rank ?? null, after?.day ?? null, after?.label ?? null, after?.id ?? null],
      first,
    ],
  );

/** The last of a list of signals, in its order. */
export async function lastSignals(
  db: UnitOfWork,
  { libraryId, municipality }: SignalFilter,
  count: number,
): Promise<Signal[]> {
  const backwards = await db.query<Signal & Record<string, unknown>>(
    `${select} where ${which} order by (${place}) desc limit $3`,
    [libraryId, municipality, count],
  );
  return backwards.reverse();
}

/** The signals of a library of which the municipality did something after a day, the latest first. */
export const answeredAfter = (db: UnitOfWork, libraryId: string, day: string): Promise<Signal[]> =>
  db.query<Signal & Record<string, unknown>>(
    `${select} where s.library_id = $1 and s.answered_on > $2 order by s.answered_on desc, c.label, s.id`,
    [libraryId, day],
  );

/** One signal; null when there is none, or not for who asks. */
export async function signalById(manager: EntityManager, libraryId: string, id: string): Promise<Signal | null> {
  const [row] = await manager.query<Signal[]>(`${select} where s.library_id = $1 and s.id = $2`, [libraryId, id]);
  return row ?? null;
}

/** Whether the library sent a signal about this to this municipality. */
export async function wasSent(
  manager: EntityManager,
  about: Pick<StoredSignal, 'libraryId' | 'municipality' | 'list' | 'code' | 'month'>,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from signal_content where library_id = $1 and municipality_code = $2 and list = $3 and code = $4 and month = $5',
    [about.libraryId, about.municipality, about.list, about.code, about.month],
  );
  return rows.length > 0;
}

/** Lets whoever sends or drops for the same library at the same moment wait. */
export async function lockSignals(manager: EntityManager, libraryId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('signals'), hashtext($1))`, [libraryId]);
}

/** Keeps a new signal. */
export async function storeSignal(manager: EntityManager, signal: StoredSignal): Promise<void> {
  const { libraryId, id, municipality } = signal;
  await manager.query('insert into signal (library_id, id, municipality_code, sent_on) values ($1, $2, $3, $4)', [
    ...[libraryId, id, municipality],
    signal.sentOn,
  ]);
  await manager.query(
    `insert into signal_content (library_id, id, municipality_code, list, code, label, month, questions, questions_before, expected_low,
       expected_high, proposed, text) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[libraryId, id, municipality, signal.list, signal.code, signal.label, signal.month],
      ...[signal.questions, signal.questionsBefore, signal.expectedLow, signal.expectedHigh],
      ...[signal.proposed, signal.text],
    ],
  );
}

/** @returns false when it was dropped before */
export async function storeDropped(
  manager: EntityManager,
  about: Pick<StoredSignal, 'libraryId' | 'municipality' | 'list' | 'code' | 'month'>,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `with stored as (insert into signal_dropped (library_id, municipality_code, list, code, month) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning code) select from stored`,
    [about.libraryId, about.municipality, about.list, about.code, about.month],
  );
  return rows.length > 0;
}

/** Brings a signal from one state to another with an answer; false when it is no longer in the first. */
export async function answerStored(
  manager: EntityManager,
  { libraryId, id }: { libraryId: string; id: string },
  change: { from: SignalState; to: SignalState; answer: string | null; day: string },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `with changed as (update signal set state = $4, answered_on = $5, first_answered_on = coalesce(first_answered_on, $5)
       where library_id = $1 and id = $2 and state = $3 returning id) select from changed`,
    [libraryId, id, change.from, change.to, change.day],
  );
  if (rows.length === 0) return false;
  // Nothing said leaves what was said before.
  await manager.query('update signal_content set answer = coalesce($3, answer) where library_id = $1 and id = $2', [
    libraryId,
    id,
    change.answer,
  ]);
  return true;
}

/** What municipalities answered a library since a day, of the municipality of one of its points; the latest first. */
export const answersSince = (
  db: UnitOfWork,
  at: { libraryId: string; locationId: string },
  since: string,
): Promise<SignalAnswer[]> =>
  db.query<SignalAnswer & Record<string, unknown>>(
    `select s.id, c.label, s.state, c.answer, s.answered_on::text as "answeredOn"
     from signal s join signal_content c on c.library_id = s.library_id and c.id = s.id
     join location l on l.library_id = s.library_id and l.municipality_code = s.municipality_code
     where s.library_id = $1 and l.id = $2 and s.answered_on > $3 order by s.answered_on desc, c.label, s.id`,
    [at.libraryId, at.locationId, since],
  );
