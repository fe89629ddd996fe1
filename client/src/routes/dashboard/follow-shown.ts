import type { Followed } from './follow.ts';
import { keepUpToDate } from './keep-up-to-date.ts';

let following: { what: string; live: boolean; stop: () => void } | undefined;

/** Follows the figures that are shown, when their period is not over. Again after another choice: it may be about others. */
export function followShown(): void {
  const what = markOf()?.dataset['follow'];
  if (following && following.what === what) return showLive();
  following?.stop();
  following = undefined;
  if (!what) return;
  let left = false;
  let stop = () => {};
  const mine = {
    ...{ what, live: false },
    stop: () => {
      left = true;
      stop();
    },
  };
  following = mine;

  const changed = ({ visits, questions }: { visits: number; questions: number }) => {
    // The first time they are told as they are; that they are followed is all that is new.
    const known = !mine.live && markOf()?.dataset['counts'] === `${visits} ${questions}`;
    mine.live = true;
    if (known) return showLive();
    keepUpToDate(showLive);
  };
  const begin = async () => {
    const { followDashboard } = await import('./follow.ts');
    if (!left) stop = followDashboard(JSON.parse(what) as Followed, changed);
  };
  void begin().catch(() => {});
}

const markOf = () => document.querySelector<HTMLElement>('[data-follow]');

function showLive(): void {
  if (following?.live) markOf()?.setAttribute('data-live', '');
}
