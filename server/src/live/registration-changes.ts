import DataLoader from 'dataloader';
import type { ScopeInput } from '../measures/scope.type.ts';
import { PacedSignal } from './paced-signal.ts';
import { type Whereabouts, mayShowIn } from './whereabouts.ts';

/** A subscriber reads anew at most once in this many milliseconds. */
const pace = 1000;

/** For how long it is remembered where a point is: it seldom moves to another municipality, and then a minute late is soon enough. */
const remembered = 60_000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds where points are; those that nobody may know of are not in the answer. */
type Find = (locationIds: string[]) => Promise<Map<string, Whereabouts>>;

/** Who in this process waits for new counts, and of what. */
export class RegistrationChanges {
  readonly #find: DataLoader<string, Whereabouts | null>;
  readonly #subscribers = new Map<PacedSignal, ScopeInput>();
  readonly #known = new Map<string, { at: Promise<Whereabouts | null>; until: number }>();

  constructor(find: Find) {
    const load = async (ids: readonly string[]) => {
      // Without an answer of the database a point may be anyone's.
      const found = await find([...ids]).catch(() => new Map<string, Whereabouts>());
      return ids.map((id) => found.get(id) ?? null);
    };
    // The notices of one statement come one by one: they are looked up together.
    this.#find = new DataLoader(load, { cache: false, batchScheduleFn: (look) => void setTimeout(look, 5) });
  }

  /** Number of those who wait now. */
  get subscribers(): number {
    return this.#subscribers.size;
  }

  /** Wakes its reader at once, and then whenever the counts of a scope may have changed. */
  of(scope: ScopeInput): PacedSignal {
    const signal = new PacedSignal(pace, () => this.#subscribers.delete(signal));
    this.#subscribers.set(signal, scope);
    signal.wake();
    return signal;
  }

  /** A point has new counts. */
  async hear(locationId: string): Promise<void> {
    if (this.#subscribers.size === 0 || !uuid.test(locationId)) return;
    const point = await this.#whereabouts(locationId);
    for (const [signal, scope] of this.#subscribers) if (mayShowIn(point, scope)) signal.wake();
  }

  /** Anything may have changed: after the connection was lost, everyone reads anew. */
  wakeEveryone(): void {
    this.#known.clear();
    for (const signal of this.#subscribers.keys()) signal.wake();
  }

  #whereabouts(locationId: string): Promise<Whereabouts | null> {
    const now = performance.now();
    const known = this.#known.get(locationId);
    if (known && known.until > now) return known.at;
    const at = this.#find.load(locationId);
    this.#known.set(locationId, { at, until: now + remembered });
    return at;
  }
}
