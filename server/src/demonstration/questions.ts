import { fitShares } from './fit-shares.ts';
import { libraryPlans } from './network-plan.ts';
import { themeShares, topicShares, type Shares } from './published-shares.ts';
import type { Random } from './random.ts';
import { topicTendency } from './rhythm.ts';

/** A question of an invented visit. */
export interface InventedQuestion {
  topic: string | null;
  theme: string | null;
  help: string[];
}

/** Which topics are asked where and when. */
export type TopicsOf = (library: string, month: number) => Shares;

/**
 * Topics by library and month: each library has its own slight preferences, each month its own subjects, and over the three
 * years together the published shares come out.
 * @param expected questions with a topic that are expected at a library in a month of the year
 */
export function topicsByLibraryAndMonth(
  expected: (library: string, month: number) => number,
  chance: Random,
): TopicsOf {
  const keys = libraryPlans.flatMap(({ key }) => Array.from({ length: 12 }, (_, at) => ({ key, month: at + 1 })));
  const preferences = new Map(
    libraryPlans.map(({ key }) => {
      const own = chance.fork(`topics ${key}`);
      return [key, topicShares.map(() => own.factor(0.15))];
    }),
  );
  const cells = keys.map(({ key, month }) => ({
    weight: expected(key, month),
    tendencies: topicShares.map(([topic], at) => preferences.get(key)![at]! * topicTendency(topic, month)),
  }));
  const fitted = fitShares(topicShares, cells);
  const byCell = new Map(
    keys.map(({ key, month }, cell) => [
      `${key} ${month}`,
      topicShares.map(([topic], at) => [topic, fitted[cell]![at]!] as const),
    ]),
  );
  return (library, month) => byCell.get(`${library} ${month}`)!;
}

/** The theme that goes with a topic, where one does. */
const themeOfTopic: Record<string, string> = {
  'income-tax': 'work-income',
  allowances: 'work-income',
  'energy-allowance': 'living',
  housing: 'living',
  'public-transport': 'transport',
  'health-declaration': 'transport',
  'digital-care': 'care',
  insurance: 'care',
  uwv: 'work-income',
  'digital-library': 'learning',
};

/** A question as the label of the point asks it: a topic (IDO), a theme (Infopunt), or a topic and maybe a theme (both). */
export function inventQuestion(label: 'IDO' | 'INFOPUNT' | 'BOTH', topics: Shares, chance: Random): InventedQuestion {
  const help = inventHelp(chance);
  if (label === 'INFOPUNT') return { topic: null, theme: chance.weighted(themeShares), help };
  const topic = chance.weighted(topics);
  if (label === 'IDO' || !chance.chance(0.7)) return { topic, theme: null, help };
  return { topic, theme: themeOfTopic[topic] ?? chance.weighted(themeShares), help };
}

const mainHelp: Shares = [
  ['HELPED', 48],
  ['ANSWERED', 28],
  ['INFORMATION', 11],
  ['LISTENED', 3],
  ['REFERRED', 8],
  ['NOT_HELPED', 2],
];
const furtherHelp: Shares = [
  ['INFORMATION', 9],
  ['REFERRED', 9],
  ['LISTENED', 6],
  ['', 76],
];

/** One form of help, sometimes two; who could not be helped got nothing besides. */
function inventHelp(chance: Random): string[] {
  const main = chance.weighted(mainHelp);
  const further = chance.weighted(furtherHelp);
  return main === 'NOT_HELPED' || further === '' || further === main ? [main] : [main, further];
}
