import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong passwords allowed for one e-mail address from one network address, and for one network address in all. */
const perAccount = { points: 10, duration: 15 * 60 };
const perAddress = { points: 100, duration: 15 * 60 };

/**
 * Slows down guessing without locking people out: wrong attempts count per account and network address together, so that
 * somebody else's guessing never keeps the real person from signing in at home.
 */
export class AttemptThrottle {
  readonly #account = new RateLimiterMemory({ keyPrefix: 'account', ...perAccount });
  readonly #address = new RateLimiterMemory({ keyPrefix: 'address', ...perAddress });

  /**
   * Whether another attempt is allowed now. Counted before the password is looked at: of a thousand sent at once only the first
   * ten are.
   */
  async begin(email: string, address: string): Promise<boolean> {
    const account = await this.#account.penalty(key(email, address));
    if (account.consumedPoints > perAccount.points) return false;
    const all = await this.#address.penalty(networkOf(address));
    return all.consumedPoints <= perAddress.points;
  }

  /** Takes back one attempt that was right and let nobody in: it counts for nothing, and those before it go on counting. */
  async wasRight(email: string, address: string): Promise<void> {
    await Promise.all([this.#account.reward(key(email, address)), this.#address.reward(networkOf(address))]);
  }

  /** Forgets the attempts of someone who got in. */
  async succeeded(email: string, address: string): Promise<void> {
    await Promise.all([this.#account.delete(key(email, address)), this.#address.reward(networkOf(address))]);
  }
}

const key = (email: string, address: string) => `${email.toLowerCase()} ${networkOf(address)}`;

/** A home or office has at least 2^64 addresses of IPv6, all with the same first half. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(8 - first!.length - last!.length).fill('0');
  return [...first!, ...zeros, ...last!]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
