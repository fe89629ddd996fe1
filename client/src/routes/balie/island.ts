import { flushSync, hydrate, type Component } from 'svelte';
import { rememberEarlyInput } from '#lib/early-input.ts';
import { forgetDeskPages } from '#lib/offline/desk-pages.ts';
import { waitingHint } from '#lib/offline/waiting-hint.ts';

/** Brings the page that the server drew to life. */
export function start<Props extends Record<string, unknown>>(component: Component<Props>): void {
  const target = document.querySelector<HTMLElement>('[data-desk]');
  if (!target) return;
  const putBack = rememberEarlyInput();
  hydrate(component, { target, props: JSON.parse(target.dataset['desk'] ?? '{}') as Props });
  flushSync();
  putBack();
  document.addEventListener('submit', signOut);
}

/** The header does not come to life here: what it asks at sign-out about visits that wait, is asked here. */
function signOut(event: SubmitEvent): void {
  if ((event.target as HTMLFormElement).getAttribute('action') !== '/uitloggen') return;
  if (waitingHint() === 0) return void forgetDeskPages();
  event.preventDefault();
  location.assign('/uitloggen');
}
