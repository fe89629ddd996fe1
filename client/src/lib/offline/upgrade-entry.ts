import { ENTRY_VERSION, type QueueEntry } from './entry.ts';

/** An entry as it stands on a device, written by any version of the app. */
export type StoredEntry = { version: number; number: number };

/** One step: an entry of a version, made into one of the version after it. */
type Step = (entry: never) => StoredEntry;

/**
 * By version: how an entry written then becomes one of the next version. A device may have been in a cupboard for weeks, so a step
 * stays for good. There is no earlier version than 1 yet.
 */
const STEPS: Readonly<Record<number, Step>> = {};

/**
 * An entry as this version of the app knows it; null when a newer version wrote it, which happens after the app was set back: it
 * stays untouched until the newer version is there again.
 */
export function readEntry(
  stored: StoredEntry,
  steps: Readonly<Record<number, Step>> = STEPS,
  current = ENTRY_VERSION,
): QueueEntry | null {
  let entry = stored;
  while (entry.version < current) {
    const step = steps[entry.version];
    if (!step) return null;
    entry = { ...step(entry as never), version: entry.version + 1 };
  }
  return entry.version === current ? (entry as QueueEntry) : null;
}
