import { afterEach, expect, it, vi } from 'vitest';
import { runRegularly } from './run-regularly.ts';

afterEach(() => void vi.useRealTimers());

it('tells of work that fails, and tries again the next time', async () => {
  vi.useFakeTimers();
  const work = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('taken'));
  const failed = vi.fn();
  await runRegularly(work, 1000, failed);
  expect(failed.mock.calls).toEqual([[new Error('taken')]]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(work).toHaveBeenCalledTimes(3);
  expect(failed).toHaveBeenCalledTimes(1);
});
