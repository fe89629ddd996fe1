import { forgetDeskPages } from './desk-pages.ts';
import { waitingHint } from './waiting-hint.ts';

/**
 * At a form that signs out: what waits on this device is asked about first; when nothing does, only the kept pages go. Without
 * JavaScript there is nothing that could wait.
 */
export function askBeforeSigningOut(event: SubmitEvent): void {
  if (event.defaultPrevented || (event.target as HTMLFormElement).getAttribute('action') !== '/uitloggen') return;
  if (waitingHint() === 0) return void forgetDeskPages();
  event.preventDefault();
  location.assign('/uitloggen');
}
