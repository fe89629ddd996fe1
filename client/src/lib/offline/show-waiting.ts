import { mount } from 'svelte';
import Waiting from './Waiting.svelte';

/** Says how much waits in the places the header has for it: beside the menu, and in it. */
export function showWaiting(): void {
  for (const target of document.querySelectorAll('[data-waiting]'))
    mount(Waiting, { target, props: { compact: true } });
}
