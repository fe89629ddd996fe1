import { createSubscriber } from 'svelte/reactivity';
import type { QueueEntry, RegisterEntry } from './entry.ts';
import { rememberWaiting } from './waiting-hint.ts';

/**
 * How sending stands; the component Waiting says it in words.
 * - OFFLINE: no network, or the server does not answer.
 * - SIGN_IN: the session has ended; what waits goes after signing in.
 * - OUTDATED: a new version of the app is there, and this one can no longer send.
 */
export type SendingState = 'READY' | 'SENDING' | 'OFFLINE' | 'SIGN_IN' | 'OUTDATED';

type Standing = { entries: readonly QueueEntry[]; newer: number; state: SendingState };
/** What tabs tell each other: that the store changed, how sending stands, and what was stored by the server. */
type Told = { state: SendingState; sent: readonly RegisterEntry[] };

let standing: Standing = { entries: [], newer: 0, state: 'READY' };
const watchers = new Set<() => void>();
const sentListeners = new Set<(visits: readonly RegisterEntry[]) => void>();
const subscribe = createSubscriber((update) => {
  watchers.add(update);
  return () => watchers.delete(update);
});
let channel: BroadcastChannel | undefined;

/** What waits on this device; reading it in a component or effect follows every change, also those of other tabs. */
export const queue = {
  /** Visits and undos that still have to be sent, the refused ones apart. */
  get waiting(): number {
    return read().newer + read().entries.filter(({ held }) => held?.why !== 'REFUSED').length;
  },
  /** What the server refused, with the problems in `held`. */
  get refused(): readonly QueueEntry[] {
    return read().entries.filter(({ held }) => held?.why === 'REFUSED');
  },
  /** What whoever is signed in may not send, since it belongs to a point of others. */
  get elsewhere(): readonly QueueEntry[] {
    return read().entries.filter(({ held }) => held?.why === 'ELSEWHERE');
  },
  /** Everything that stands here, in order. */
  get entries(): readonly QueueEntry[] {
    return read().entries;
  },
  get state(): SendingState {
    return read().state;
  },
};

function read(): Standing {
  subscribe();
  return standing;
}

/** Shows what stands here now, in this tab. */
export function show(change: Partial<Standing>): void {
  standing = { ...standing, ...change };
  if (change.entries) rememberWaiting(standing.entries.length + standing.newer);
  for (const watcher of watchers) watcher();
}

/** Tells the other tabs that something changed, and everyone what the server has stored. */
export function tell(sent: readonly RegisterEntry[] = []): void {
  if (sent.length > 0) for (const listener of sentListeners) listener(sent);
  channel?.postMessage({ state: standing.state, sent } satisfies Told);
}

/** Called with the visits the server has just stored, also those that another tab sent; answers how to stop. */
export function onSent(listener: (visits: readonly RegisterEntry[]) => void): () => void {
  sentListeners.add(listener);
  return () => sentListeners.delete(listener);
}

/** Follows the other tabs; `changed` reads the store again. */
export function followOtherTabs(changed: () => void): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel('regiepunt-balie');
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    show({ state: data.state });
    if (data.sent.length > 0) for (const listener of sentListeners) listener(data.sent);
    changed();
  };
}
