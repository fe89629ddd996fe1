import { askBeforeSigningOut } from './sign-out-first.ts';
import { titleOnPaper } from '#lib/title-on-paper.ts';
import { waitingHint } from './waiting-hint.ts';

/** The frame around a page that SvelteKit does not bring to life: what it says and asks about visits that wait on this device. */
export function startFrame(): void {
  titleOnPaper();
  document.addEventListener('submit', askBeforeSigningOut);
  // The queue's code is loaded only when there is something in it; without a network it is said at the desk.
  if (waitingHint() > 0) void import('./show-waiting.ts').then(({ showWaiting }) => showWaiting()).catch(() => {});
}
