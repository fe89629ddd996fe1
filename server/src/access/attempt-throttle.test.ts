import { describe, expect, it } from 'vitest';
import { AttemptThrottle } from './attempt-throttle.ts';

describe('wrong passwords', () => {
  it('stop after a hundred from one network address, over however many accounts, and elsewhere go on', async () => {
    const throttle = new AttemptThrottle();
    for (let account = 0; account < 100; account++) {
      expect(await throttle.allows(`${account}@example.nl`, '10.0.0.1')).toBe(true);
      await throttle.failed(`${account}@example.nl`, '10.0.0.1');
    }
    expect(await throttle.allows('nieuw@example.nl', '10.0.0.1')).toBe(false);
    expect(await throttle.allows('nieuw@example.nl', '10.0.0.2')).toBe(true);
  });

  it('count per account whatever case the address is written in', async () => {
    const throttle = new AttemptThrottle();
    for (let wrong = 0; wrong < 10; wrong++)
      await throttle.failed(wrong % 2 ? 'Ada@Example.nl' : 'ada@example.nl', '10.0.0.1');
    expect(await throttle.allows('ADA@example.nl', '10.0.0.1')).toBe(false);
  });

  it('of somebody else do not keep anyone out: success clears the own account only', async () => {
    const throttle = new AttemptThrottle();
    for (let wrong = 0; wrong < 10; wrong++) await throttle.failed('ada@example.nl', '10.0.0.1');
    await throttle.succeeded('bep@example.nl', '10.0.0.1');
    expect(await throttle.allows('ada@example.nl', '10.0.0.1')).toBe(false);
    expect(await throttle.allows('bep@example.nl', '10.0.0.1')).toBe(true);
  });
});
