import { libraryPlans, supportPlans } from './network-plan.ts';
import type { Random } from './random.ts';

/** Ids of the libraries by their key in the plan; the same in every demonstration. */
export const libraryIds = (chance: Random): Map<string, string> =>
  new Map(libraryPlans.map(({ key }) => [key, chance.fork(`library ${key}`).uuid()]));

/** Ids of the support organisations by their key in the plan. */
export const supportIds = (chance: Random): Map<string, string> =>
  new Map(supportPlans.map(({ key }) => [key, chance.fork(`support ${key}`).uuid()]));
