import { followShown } from './follow-shown.ts';
import { keepUpToDate } from './keep-up-to-date.ts';

/** Milliseconds between two looks, and how many there are: what takes longer than five minutes is looked at when somebody asks. */
const PAUSE = 15_000;
const MOST = 20;

let looking: ReturnType<typeof setInterval> | undefined;

/** Draws the page again now and then while something on it is being prepared, until it is there or nothing of the kind is shown. */
export function lookAgain(): void {
  clearInterval(looking);
  if (!isPrepared()) return;
  let looks = 0;
  looking = setInterval(() => {
    looks += 1;
    if (looks > MOST || !isPrepared()) clearInterval(looking);
    else keepUpToDate(followShown);
  }, PAUSE);
}

const isPrepared = () => document.querySelector('[data-preparing]') !== null;
