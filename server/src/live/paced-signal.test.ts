import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PacedSignal } from './paced-signal.ts';

describe('a signal that wakes at most once a second', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** Counts how often its reader woke. */
  function reader(signal: PacedSignal): { woke: number } {
    const count = { woke: 0 };
    void (async () => {
      for await (const _ of signal) count.woke += 1;
    })();
    return count;
  }

  it('wakes at once, and a burst once more after a second', async () => {
    const signal = new PacedSignal(1000);
    const count = reader(signal);
    signal.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(count.woke).toBe(1);
    for (let visit = 0; visit < 500; visit++) signal.wake();
    await vi.advanceTimersByTimeAsync(999);
    expect(count.woke).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(count.woke).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(count.woke).toBe(2);
    signal.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(count.woke).toBe(3);
  });

  it('keeps what happened while its reader was busy', async () => {
    const signal = new PacedSignal(1000);
    signal.wake();
    await signal.next();
    signal.wake();
    const next = signal.next();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await next).toEqual({ done: false, value: undefined });
  });

  it('ends at once when nobody reads any more, also while it waits, and says so once', async () => {
    const ended = vi.fn<() => void>();
    const signal = new PacedSignal(1000, ended);
    const waiting = signal.next();
    await signal.return();
    await signal.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await signal.next()).toEqual({ done: true, value: undefined });
    expect(ended).toHaveBeenCalledOnce();
  });
});
