const KEY = 'regiepunt-wachtend';

/**
 * How many entries waited on this device when last looked: pages that have nothing to do with the desk load its queue only when
 * there is something in it. The truth is in the store; a browser that keeps no hint has none.
 */
export function waitingHint(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

export function rememberWaiting(count: number): void {
  try {
    if (count > 0) localStorage.setItem(KEY, String(count));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept in this browser, so nothing waits in it either.
  }
}
