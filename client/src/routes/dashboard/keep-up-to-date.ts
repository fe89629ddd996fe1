import { AnotherPage, NewerVersion, redraw, say } from './redraw.ts';

/** Milliseconds: at least between two drawings of the page, at most between two attempts, and between two sentences to a screen reader. */
const REST = 1_000;
const LONGEST_REST = 60_000;
const QUIET = 60_000;

let busy = false;
let again = false;
let spokenAt = -Infinity;
let toSay: ReturnType<typeof setTimeout> | undefined;

/** Draws the page again now that its figures have changed; once for changes that come while it does. */
export function keepUpToDate(drawn: () => void): void {
  again = true;
  if (!busy) void work(drawn);
}

async function work(drawn: () => void): Promise<void> {
  busy = true;
  let failures = 0;
  try {
    while (again) {
      await looking();
      again = false;
      try {
        if (await redraw(location.href, { watching: true })) {
          drawn();
          sayInTime();
        } else again = true;
        failures = 0;
      } catch (failure) {
        if (failure instanceof NewerVersion) return location.reload();
        // The figures stay until newer ones come, and no longer pass for those of this moment.
        document.querySelector('[data-live]')?.removeAttribute('data-live');
        if (failure instanceof AnotherPage) return;
        again = true;
        failures++;
      }
      await new Promise((rested) => setTimeout(rested, restAfter(failures)));
    }
  } finally {
    busy = false;
  }
}

/** Longer after each failure, and not all at once: after a restart every dashboard in the country comes back. */
function restAfter(failures: number): number {
  return failures === 0 ? REST : REST + Math.min(LONGEST_REST, REST * 2 ** failures) * Math.random();
}

/** Nobody looks at a page behind another: it is drawn when it comes to the front. */
function looking(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((seen) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      seen();
    };
    document.addEventListener('visibilitychange', look);
  });
}

/** A screen reader hears of changes once a minute at most; whoever looks sees each of them. */
function sayInTime(): void {
  clearTimeout(toSay);
  const speak = () => {
    spokenAt = performance.now();
    say(document.querySelector<HTMLElement>('[data-spoken]')?.dataset['spoken'] ?? '');
  };
  toSay = setTimeout(speak, Math.max(0, spokenAt + QUIET - performance.now()));
}
