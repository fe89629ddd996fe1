import { randomUUID } from 'node:crypto';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { lastFinishedMonth } from '../../server/src/signals/two-months.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';
import type { Network } from './mirrored-networks.ts';

type Admin = TestDatabase['admin'];

/** A signal of a network nobody answered yet, with a word in every text; its id also when there is no such library. */
export async function signalOf(
  admin: Admin,
  { library, municipality }: Pick<Network, 'library' | 'municipality'>,
  word = 'De brief',
): Promise<string> {
  const id = randomUUID();
  const about = [library, id, municipality];
  const known = await admin.query('select from library, municipality where library.id = $1 and code = $2', [
    library,
    municipality,
  ]);
  if (known.rowCount === 0) return id;
  await admin.query('insert into signal (library_id, id, municipality_code, sent_on) values ($1, $2, $3, $4)', [
    ...about,
    addDays(dayAt(), -3),
  ]);
  await admin.query(
    `insert into signal_content (library_id, id, municipality_code, list, code, label, month, questions, proposed, text, answer)
     values ($1, $2, $3, 'TOPIC', $6, $5, $4, 12, true, $5, $5)`,
    [...about, lastFinishedMonth(dayAt()), word, randomUUID()],
  );
  return id;
}

/** A signal and a dropped proposal of a network. */
export async function fillSignals(
  admin: Admin,
  network: Pick<Network, 'library' | 'municipality'>,
  word: string,
): Promise<void> {
  await signalOf(admin, network, word);
  await admin.query(`insert into signal_dropped values ($1, $2, 'TOPIC', 'digid', '2024-01-01')`, [
    network.library,
    network.municipality,
  ]);
}
