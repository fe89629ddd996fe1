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

  /** Whether another attempt is allowed now. */
  async allows(email: string, address: string): Promise<boolean> {
    const [account, all] = await Promise.all([this.#account.get(key(email, address)), this.#address.get(address)]);
    return (account?.consumedPoints ?? 0) < perAccount.points && (all?.consumedPoints ?? 0) < perAddress.points;
  }

  /** Counts a wrong attempt. */
  async failed(email: string, address: string): Promise<void> {
    await Promise.all([this.#account.penalty(key(email, address)), this.#address.penalty(address)]);
  }

  /** Forgets the attempts of someone who got in. */
  async succeeded(email: string, address: string): Promise<void> {
    await this.#account.delete(key(email, address));
  }
}

const key = (email: string, address: string) => `${email.toLowerCase()} ${address}`;
