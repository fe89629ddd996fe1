import { delayAfter } from './backoff.ts';
import type { QueueEntry, RegisterEntry } from './entry.ts';
import { reloadWhenFree } from './new-version.ts';
import { nextBatch, type Batch } from './next-batch.ts';
import { sendBatch, type Sent } from './send-batch.ts';
import { askToKeepStorage } from './keep-storage.ts';
import { followOtherTabs, queue, show, tell } from './standing.ts';
import { allEntries, changeEntries, removeEntries } from './store.ts';
import type { Verdict } from './verdict.ts';

const LOCK = 'regiepunt-balie-versturen';
/** Why a round of sending ended. */
type Ended = { state: 'READY' | 'OFFLINE' | 'SIGN_IN' | 'OUTDATED'; retryAfter?: number };

let running: Promise<void> | undefined;
let again = false;
let forced = false;
let started = false;
let attempts = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Follows the network, the clock and the other tabs, and sends what was left here before. */
export function startQueue(): void {
  if (started) return;
  started = true;
  followOtherTabs(() => void takeOver());
  addEventListener('online', sendSoon);
  addEventListener('offline', () => queue.waiting > 0 && show({ state: 'OFFLINE' }));
  addEventListener('pageshow', (event) => event.persisted && sendSoon());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendSoon());
  void sendWaiting();
}

/** Sends what waits, now, also what another user could not send; answers when there is nothing more to do for the moment. */
export async function sendWaiting(): Promise<void> {
  try {
    const { entries } = await lookAgain();
    const elsewhere = entries.filter(({ held }) => held?.why === 'ELSEWHERE').map(({ number }) => number);
    if (elsewhere.length > 0) await changeEntries(elsewhere, (entry) => ({ ...entry, held: null }));
    // Whoever asks for it gets an attempt, whatever the device says of its network.
    forced = true;
    sendSoon();
    await running;
  } catch {
    // A device without a store has nothing waiting.
  }
}

/** Starts sending, unless it is going on: then it goes on with what was added. */
export function sendSoon(): void {
  clearTimeout(timer);
  if (running) {
    again = true;
    return;
  }
  running = sendAll().finally(() => {
    running = undefined;
    if (again) sendSoon();
  });
}

/** Shows what stands in the store now. */
export async function lookAgain(): Promise<Awaited<ReturnType<typeof allEntries>>> {
  const found = await allEntries();
  show(found);
  return found;
}

/** Another tab changed something: show it, and see to it that what waits is sent, also when that tab is closed. */
async function takeOver(): Promise<void> {
  const { entries } = await lookAgain().catch(() => ({ entries: [] }));
  if (running || !entries.some(({ held }) => held === null)) return;
  clearTimeout(timer);
  timer = setTimeout(sendSoon, delayAfter(attempts + 1));
}

async function sendAll(): Promise<void> {
  again = false;
  const ended = await oneTabAtATime(rounds).catch((): Ended => ({ state: 'OFFLINE' }));
  const { entries, newer } = await lookAgain().catch(() => ({ entries: [], newer: 0 }));
  const left = entries.some(({ held }) => held === null);
  show({ state: newer > 0 ? 'OUTDATED' : ended.state });
  tell();
  attempts = left ? attempts + 1 : 0;
  if (left) timer = setTimeout(sendSoon, Math.max(ended.retryAfter ?? 0, delayAfter(attempts)));
  if (left && ended.state === 'OFFLINE') askToKeepStorage();
  if (newer > 0 || ended.state === 'OUTDATED') reloadWhenFree();
}

/**
 * One tab sends at a time where the browser has locks; over http it has none. Two that send the same are safe too: the server knows
 * a visit by its id, and what the one has removed the other does not put back.
 */
function oneTabAtATime(work: () => Promise<Ended>): Promise<Ended> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}

async function rounds(): Promise<Ended> {
  let ended: Ended;
  do {
    again = false;
    ended = await round();
    forced = false;
  } while (again && ended.state === 'READY');
  return ended;
}

/** Sends batch after batch until nothing is left that can go now. */
async function round(): Promise<Ended> {
  const passed = new Set<number>();
  for (;;) {
    const batch = nextBatch((await allEntries()).entries, passed);
    if (!batch) return { state: 'READY' };
    // Not even tried: what surely has not left the device can be taken back without the server.
    if (!navigator.onLine && !forced) return { state: 'OFFLINE' };
    if (navigator.onLine) show({ state: 'SENDING' });
    // Written down before it goes: if no answer comes, the server may have it all the same.
    const before = new Map(batch.entries.map((entry) => [entry.number, entry.tried]));
    const marked = await changeEntries([...before.keys()], (entry) => ({ ...entry, tried: true }));
    const now = { ...batch, entries: marked } as Batch;
    if (marked.length === 0) continue;
    const sent = await sendBatch(now);
    if (sent.came === 'AWAY') return { state: 'OFFLINE', retryAfter: sent.retryAfter };
    if (sent.came === 'OUTDATED') return { state: 'OUTDATED' };
    if (sent.came === 'FAILED') await passOver(now, passed);
    else if (await settle(now, sent.verdicts, before)) return { state: 'SIGN_IN' };
    await lookAgain();
  }
}

/** The server failed on these: each goes alone from now on, and what failed alone waits for the next round. */
async function passOver({ entries }: Batch, passed: Set<number>): Promise<void> {
  const numbers = entries.map(({ number }) => number);
  if (entries.length === 1 && entries[0]!.failures > 0) for (const number of numbers) passed.add(number);
  await changeEntries(numbers, (entry) => ({ ...entry, failures: entry.failures + 1 }));
}

/** Does what was decided for each entry; true when someone has to sign in first. */
async function settle(
  { entries }: Batch,
  verdicts: Extract<Sent, { came: 'DATA' }>['verdicts'],
  before: ReadonlyMap<number, boolean>,
): Promise<boolean> {
  const decided = new Map<number, Verdict>(entries.map((entry, index) => [entry.number, verdicts[index]!]));
  const done = (entries as QueueEntry[]).filter(({ number }) => decided.get(number) === 'DONE');
  const staying = [...decided].filter(([, verdict]) => verdict !== 'DONE').map(([number]) => number);
  await removeEntries(done.map(({ number }) => number));
  await changeEntries(staying, (entry) => {
    const verdict = decided.get(entry.number)!;
    const held = verdict === 'DONE' || verdict === 'SIGN_IN' ? null : verdict;
    // An answer came: whether the server may have it is as it was before this attempt.
    return { ...entry, held, tried: before.get(entry.number) ?? entry.tried };
  });
  if (done.length > 0) {
    await lookAgain();
    tell(done.filter((entry): entry is RegisterEntry => entry.kind === 'register'));
  }
  return [...decided.values()].includes('SIGN_IN');
}
