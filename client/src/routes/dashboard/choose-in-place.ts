import { followShown } from './follow-shown.ts';
import { lookAgain } from './look-again.ts';
import { redraw, say } from './redraw.ts';

/**
 * Another period, part or distribution is drawn in place of what stands here, without leaving the page: it stays where it was scrolled
 * to, with what was unfolded. Links and forms marked `data-sveltekit-noscroll` do so, as they would on a page of SvelteKit.
 */
export function chooseInPlace(): void {
  let shown = placeOf(location);

  const show = async (address: URL, remember: boolean) => {
    const report = document.querySelector('[data-report]');
    report?.setAttribute('aria-busy', 'true');
    try {
      const drawn = await redraw(address.href);
      if (!drawn) return;
      if (remember) history.pushState(null, '', address);
      shown = placeOf(address);
      say(document.title);
      followShown();
      lookAgain();
    } catch {
      // The browser opens it: also what cannot be opened, and says so.
      location.assign(address);
    }
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link?.hasAttribute('data-sveltekit-noscroll') || !plain || event.defaultPrevented) return;
    event.preventDefault();
    void show(new URL(link.href), true);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute('data-sveltekit-noscroll') || event.defaultPrevented) return;
    event.preventDefault();
    const address = new URL(form.action);
    const fields = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)]);
    address.search = String(new URLSearchParams(fields));
    void show(address, true);
  });

  addEventListener('popstate', () => {
    // A jump within the page is one too.
    if (placeOf(location) !== shown) void show(new URL(location.href), false);
  });
}

const placeOf = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>) => pathname + search;
