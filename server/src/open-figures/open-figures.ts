import type { RequestContext } from '../graphql/request-context.ts';
import { type PublicPeriod, type PublicTopic, publicPeriods, publicTopics } from './public-year.ts';
import { readExactYears, yearsWithFigures } from './read-exact-years.ts';

/** Open figures of a year: what everyone may know. */
export interface OpenYear {
  year: number;
  periods: PublicPeriod[];
  topics: PublicTopic[];
  /** They are invented, of the demonstration network. */
  demonstration: boolean;
}

/** How long an answer is kept: corrections of a year that is over are rare, and anyone may ask as often as they like. */
const keptFor = 10 * 60_000;

/**
 * Open figures (open cijfers): the one place that reads the counts of all municipalities for nobody in particular. What it reads exactly
 * stays inside; what leaves is rounded. Kept in this process for some minutes, so that asking often costs the database nothing.
 */
export class OpenFigures {
  readonly #contextOfEveryone: () => RequestContext;
  readonly #kept = new Map<string, { at: number; answer: Promise<unknown> }>();

  /** @param contextOfEveryone a context that may read counts of the whole country as one of the others; closed by whoever asks for it */
  constructor(contextOfEveryone: () => RequestContext) {
    this.#contextOfEveryone = contextOfEveryone;
  }

  /** The years of which a quarter is over and something was registered, the latest first. */
  years(): Promise<number[]> {
    return this.#keep('years', yearsWithFigures);
  }

  /** The figures of a year, as far as its quarters are over; null when there are none. */
  of(year: number): Promise<OpenYear | null> {
    return this.#keep(`year ${year}`, async (context) => {
      if (!(await this.years()).includes(year)) return null;
      const exact = await readExactYears(context, year);
      const { thresholds, demonstration } = context.server;
      return {
        year,
        demonstration,
        periods: exact.flatMap((each) => publicPeriods(each, thresholds)),
        topics: exact.flatMap((each) => publicTopics(each, thresholds)),
      };
    });
  }

  #keep<Answer>(key: string, read: (context: RequestContext) => Promise<Answer>): Promise<Answer> {
    const known = this.#kept.get(key);
    if (known && Date.now() - known.at < keptFor) return known.answer as Promise<Answer>;
    const context = this.#contextOfEveryone();
    const answer = read(context).finally(() => context.db.close());
    this.#kept.set(key, { at: Date.now(), answer });
    // What failed is asked again the next time.
    answer.catch(() => this.#kept.delete(key));
    // A year nobody can have figures of is not worth keeping: addresses are free to make up.
    void answer.then((value) => value === null && this.#kept.delete(key)).catch(() => {});
    return answer;
  }
}
