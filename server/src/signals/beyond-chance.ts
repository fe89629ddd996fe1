import { binomialAtLeast, binomialAtMost } from '../comparison/tail-probabilities.ts';

/**
 * False proposals a library may expect a month, over all its topics in all its municipalities together: one in twenty months. It is
 * divided over what is tested (Bonferroni), which holds for the expected number however topics go together, such as a code and the one above it.
 */
export const falseAlarmsPerMonth = 0.05;

/** Fewer questions than this are no evidence of anything, however few there were a year earlier. */
export const fewestQuestions = 10;

/** What a count of chance lies outside of once in twenty times: half above, half below. */
const outside = 0.05;

/** Questions about one topic in a month and in the same month a year earlier. */
export interface TwoCounts {
  now: number;
  before: number;
}

/** How much of a month there was to come in both: opening hours, or days. */
export interface Exposure {
  now: number;
  before: number;
}

/** A topic to test, with how long there was to come. */
export interface Tested extends TwoCounts {
  exposure: Exposure;
}

/** Between which counts chance alone would leave a month, 19 times in 20. */
export interface ExpectedRange {
  low: number;
  high: number;
}

/**
 * The chance of so many questions or more now, when people come as often an hour as they did a year earlier and by themselves (Poisson). Of two
 * such counts the first is binomial given their sum, whatever the rate is: nothing needs to be estimated (Przyborowski and Wilenski, 1940).
 */
export const chanceOf = ({ now, before, exposure }: Tested): number =>
  binomialAtLeast(now, now + before, shareOfNow(exposure));

/**
 * Which of the topics of a library rose beyond chance. What is tested depends on the sum of both counts alone, never on how it is divided,
 * so that choosing what to test says nothing of a rise.
 */
export function risenBeyondChance<Topic extends Tested>(topics: readonly Topic[]): Topic[] {
  const tested = topics.filter(({ now, before }) => now + before >= fewestQuestions);
  // Never easier than to lie above the expected range, also where one topic is all there is.
  const most = Math.min(falseAlarmsPerMonth / tested.length, outside / 2);
  return tested.filter((topic) => topic.now >= fewestQuestions && chanceOf(topic) < most);
}

/** Between which counts the month would lie by chance, from what came a year earlier. */
export function expectedRange(before: number, exposure: Exposure): ExpectedRange {
  const share = shareOfNow(exposure);
  const tooFew = (now: number) => binomialAtMost(now, now + before, share) < outside / 2;
  const tooMany = (now: number) => binomialAtLeast(now, now + before, share) < outside / 2;
  return { low: firstWhere((now) => !tooFew(now)), high: firstWhere(tooMany) - 1 };
}

const shareOfNow = ({ now, before }: Exposure): number => now / (now + before);

/** The first whole number from 0 on for which something holds that goes on holding. */
function firstWhere(holds: (number: number) => boolean): number {
  let high = 1;
  while (!holds(high - 1)) high *= 2;
  let low = 0;
  high -= 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
