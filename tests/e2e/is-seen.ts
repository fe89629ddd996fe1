/// <reference lib="dom" />
import type { Locator } from 'playwright-core';

/** Whether all of it is inside the window, with nothing over it. */
export const isSeen = (element: Locator): Promise<boolean> =>
  element.evaluate((seen) => {
    const { top, bottom, left, right } = seen.getBoundingClientRect();
    const inside = top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    return inside && seen.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
