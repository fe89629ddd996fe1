import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { registerEntry, undoEntry, type NewEntry, type QueueEntry, type VisitInput } from './entry.ts';
import { readEntry, type StoredEntry } from './upgrade-entry.ts';

interface DeskDatabase extends DBSchema {
  entries: { key: number; value: StoredEntry & { visitId: string }; indexes: { visit: string } };
}

/** For how long a device may think about opening its store before it counts as having none. */
const PATIENCE = 4_000;
const STRICT = { durability: 'strict' } as const;

let opening: Promise<IDBPDatabase<DeskDatabase>> | undefined;

/** The store of this device; fails in a browser that keeps nothing. */
function database(): Promise<IDBPDatabase<DeskDatabase>> {
  const forget = () => (opening = undefined);
  opening ??= inTime(
    openDB<DeskDatabase>('regiepunt-balie', 1, {
      upgrade(fresh) {
        const entries = fresh.createObjectStore('entries', { keyPath: 'number', autoIncrement: true });
        entries.createIndex('visit', 'visitId');
      },
      // A newer version of the app in another tab changes the store: let go, and open it anew when needed.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }),
  ).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('The store of this device does not open')), PATIENCE),
  );
  return Promise.race([promise, late]);
}

/** Everything that stands here, in order, and how many entries only a newer version of the app can read. */
export async function allEntries(): Promise<{ entries: QueueEntry[]; newer: number }> {
  const stored = await (await database()).getAll('entries');
  const entries = stored.map((each) => readEntry(each)).filter((each) => each !== null);
  return { entries, newer: stored.length - entries.length };
}

/**
 * Puts a visit here and answers its id. The same visit twice (a double tap) stands here once; another visit under an id that waits
 * here already gets an id of its own, so that neither is lost. A refused one is replaced: it was changed and registered again.
 */
export async function keepVisit(input: VisitInput, otherId: () => string): Promise<string> {
  const transaction = (await database()).transaction('entries', 'readwrite', STRICT);
  const same = (await transaction.store.index('visit').getAll(input.id))
    .map((each) => readEntry(each))
    .find((each) => each?.kind === 'register');
  let visit = input;
  if (same?.kind === 'register' && same.held?.why === 'REFUSED') await transaction.store.delete(same.number);
  else if (same?.kind === 'register') {
    if (JSON.stringify(same.input) === JSON.stringify(input)) return input.id;
    visit = { ...input, id: otherId() };
  }
  await transaction.store.add(unnumbered(registerEntry(visit)));
  await transaction.done;
  return visit.id;
}

/** Takes a visit back: false when it was here and had not gone anywhere, true when the server has to be told. */
export async function keepUndo(libraryId: string, visitId: string): Promise<boolean> {
  const transaction = (await database()).transaction('entries', 'readwrite', STRICT);
  const here = (await transaction.store.index('visit').getAll(visitId)).map((each) => readEntry(each));
  const visit = here.find((each) => each?.kind === 'register');
  const gone = visit && (!visit.tried || visit.held?.why === 'REFUSED');
  if (gone) await transaction.store.delete(visit.number);
  else if (!here.some((each) => each?.kind === 'undo'))
    await transaction.store.add(unnumbered(undoEntry(libraryId, visitId)));
  await transaction.done;
  return !gone;
}

/** Changes those of these entries that are still here, and answers them as they are now. */
export async function changeEntries(
  numbers: readonly number[],
  change: (entry: QueueEntry) => QueueEntry,
): Promise<QueueEntry[]> {
  const transaction = (await database()).transaction('entries', 'readwrite', STRICT);
  const changed: QueueEntry[] = [];
  for (const number of numbers) {
    const stored = await transaction.store.get(number);
    const entry = stored && readEntry(stored);
    if (!entry) continue;
    const next = change(entry);
    await transaction.store.put(next);
    changed.push(next);
  }
  await transaction.done;
  return changed;
}

export async function removeEntries(numbers: readonly number[]): Promise<void> {
  const transaction = (await database()).transaction('entries', 'readwrite', STRICT);
  for (const number of numbers) await transaction.store.delete(number);
  await transaction.done;
}

/** Throws everything away, also what only a newer version could read. */
export async function removeAllEntries(): Promise<void> {
  await (await database()).clear('entries');
}

/** The key is given out by the store; the types of idb do not know that it may be left out. */
const unnumbered = (entry: NewEntry) => entry as NewEntry & { number: number };
