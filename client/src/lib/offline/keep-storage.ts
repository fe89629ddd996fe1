const KEY = 'regiepunt-bewaren-gevraagd';

/** Asks the browser, once, not to clear the store of this device when space is short: when visits wait in it for a network. */
export function askToKeepStorage(): void {
  try {
    if (localStorage.getItem(KEY)) return;
    localStorage.setItem(KEY, 'ja');
  } catch {
    return;
  }
  void navigator.storage?.persist?.().catch(() => undefined);
}
