import { NewerVersion, redraw, say } from './redraw.ts';

/** Milliseconds: at least between two drawings of the page, and between two sentences to a screen reader. */
const REST = 1_000;
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
  try {
    while (again) {
      await looking();
      again = false;
      if (await redraw(location.href, { watching: true })) {
        drawn();
        sayInTime();
      } else again = true;
      await new Promise((rested) => setTimeout(rested, REST));
    }
  } catch (failure) {
    // Without a network or a session the figures that are there stay.
    if (failure instanceof NewerVersion) location.reload();
  } finally {
    busy = false;
  }
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
