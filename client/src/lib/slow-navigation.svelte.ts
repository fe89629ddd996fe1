import { navigating } from '$app/state';
import { type PageShape, pageShape } from './page-shape.ts';

/** A page that comes within this time, in milliseconds, comes at once: something that flashes by before it only disturbs. */
const AFTER = 300;

/** Whether the next page lets itself be waited for; made by a component, and watches as long as that is there. */
export class SlowNavigation {
  /** True from a moment after the navigation began until the page is there. */
  slow = $state(false);

  constructor() {
    $effect(() => {
      if (!navigating.to) return;
      const waiting = setTimeout(() => (this.slow = true), AFTER);
      return () => {
        clearTimeout(waiting);
        this.slow = false;
      };
    });
  }

  /**
   * The shape of the page that comes; null while none does, for one that the browser opens, and for the same page with another choice,
   * which stays readable.
   */
  get shape(): PageShape | null {
    const { from, to } = navigating;
    if (!this.slow || !to?.route?.id || to.url.pathname === from?.url.pathname) return null;
    return pageShape(to.route.id);
  }
}
