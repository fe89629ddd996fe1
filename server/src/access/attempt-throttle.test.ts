import { describe, expect, it } from 'vitest';
import { AttemptThrottle } from './attempt-throttle.ts';

const outcomes = async (times: number, begin: (at: number) => Promise<boolean>) =>
  Promise.all(Array.from({ length: times }, (_, at) => begin(at)));

describe('wrong passwords', () => {
  it('stop after a hundred from one network address, over however many accounts, and elsewhere go on', async () => {
    const throttle = new AttemptThrottle();
    expect(await outcomes(100, (at) => throttle.begin(`${at}@example.nl`, '10.0.0.1'))).not.toContain(false);
    expect(await throttle.begin('nieuw@example.nl', '10.0.0.1')).toBe(false);
    expect(await throttle.begin('nieuw@example.nl', '10.0.0.2')).toBe(true);
  });

  it('stop after ten for one account, also of a hundred that are sent at once', async () => {
    const throttle = new AttemptThrottle();
    const allowed = await outcomes(100, () => throttle.begin('ada@example.nl', '10.0.0.1'));
    expect(allowed.filter(Boolean)).toHaveLength(10);
    expect(await throttle.begin('bep@example.nl', '10.0.0.1')).toBe(true);
  });

  it('count per account whatever case the address is written in', async () => {
    const throttle = new AttemptThrottle();
    await outcomes(10, (at) => throttle.begin(at % 2 ? 'Ada@Example.nl' : 'ada@example.nl', '10.0.0.1'));
    expect(await throttle.begin('ADA@example.nl', '10.0.0.1')).toBe(false);
  });

  it('of somebody else do not keep anyone out: success clears the own account only', async () => {
    const throttle = new AttemptThrottle();
    await outcomes(10, () => throttle.begin('ada@example.nl', '10.0.0.1'));
    await throttle.succeeded('bep@example.nl', '10.0.0.1');
    expect(await throttle.begin('ada@example.nl', '10.0.0.1')).toBe(false);
    expect(await throttle.begin('bep@example.nl', '10.0.0.1')).toBe(true);
  });

  it('are not counted for who gets in, however often', async () => {
    const throttle = new AttemptThrottle();
    for (let time = 0; time < 300; time++) {
      expect(await throttle.begin('ada@example.nl', '10.0.0.1')).toBe(true);
      await throttle.succeeded('ada@example.nl', '10.0.0.1');
    }
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', false],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002::9', false],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', true],
    ['::1', '::2', false],
    ['::ffff:10.0.0.1', '::ffff:10.0.0.2', true],
  ])('from %s count for %s when one network has both', async (first, second, elsewhere) => {
    const throttle = new AttemptThrottle();
    await outcomes(10, () => throttle.begin('ada@example.nl', first));
    expect(await throttle.begin('ada@example.nl', second)).toBe(elsewhere);
  });
});
