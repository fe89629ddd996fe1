import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '../access/attempt-throttle.ts';

/** Answers to one point from one network address: a quarter of an hour, and a day. A library's visitors often share one address. */
export const perAddress = {
  quarter: { points: 40, duration: 15 * 60 },
  day: { points: 250, duration: 24 * 60 * 60 },
} as const;

/** Answers to one point from everywhere: a minute, and a day. Kept in the database, so that it holds for all processes together. */
export const perPoint = { minute: 20, day: 400 } as const;

/** How long addresses are counted under one salt, in milliseconds. */
const saltLasts = 24 * 60 * 60 * 1000;

/**
 * Slows down stuffing of the survey. It remembers no address: only a hash of address and point, made with a salt that is replaced each
 * day and never leaves this process.
 */
export class AnswerThrottle {
  readonly #quarter = new RateLimiterMemory({ keyPrefix: 'survey-quarter', ...perAddress.quarter });
  readonly #day = new RateLimiterMemory({ keyPrefix: 'survey-day', ...perAddress.day });
  #salt = randomBytes(32);
  #saltUntil = Date.now() + saltLasts;

  /** Whether another answer for this point may come from this address now; asking counts as one. */
  async allows(address: string, locationId: string): Promise<boolean> {
    const key = this.#hashOf(`${networkOf(address)} ${locationId}`);
    const quarter = await this.#quarter.penalty(key);
    if (quarter.consumedPoints > perAddress.quarter.points) return false;
    return (await this.#day.penalty(key)).consumedPoints <= perAddress.day.points;
  }

  #hashOf(text: string): string {
    if (Date.now() > this.#saltUntil) {
      this.#salt = randomBytes(32);
      this.#saltUntil = Date.now() + saltLasts;
    }
    return createHmac('sha256', this.#salt).update(text).digest('base64url');
  }
}
