import type { LoaderDefinition } from '../database/loaders.ts';
import { breaksIn } from './breaks.repository.ts';

/** Breaks in the series by 'from until': once for all parts of an area that are compared over the same years. */
export const BreaksLoader: LoaderDefinition<string, { day: string; explanation: string }[]> = {
  name: 'BreaksLoader',
  load: (db, keys) =>
    Promise.all(
      keys.map((key) => {
        const [from, until] = key.split(' ') as [string, string];
        return breaksIn(db, from, until);
      }),
    ),
};
