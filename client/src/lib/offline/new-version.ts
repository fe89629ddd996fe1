const KEY = 'regiepunt-vernieuwd';
/** Not sooner again by itself: a cached page behind bad wifi may be the old version once more. */
const PAUSE = 10 * 60_000;
const LOOK_AGAIN = 3_000;

const busy = new Set<() => boolean>();
let looking = false;

/** Says whether a page has something typed in it that a reload would lose; asked before the app reloads itself. */
export function keepPageWhile(check: () => boolean): () => void {
  busy.add(check);
  return () => busy.delete(check);
}

/** Loads the new version as soon as nothing on the page would be lost by it; what waits is sent from there. */
export function reloadWhenFree(): void {
  if (looking || justDone()) return;
  looking = true;
  const look = () => {
    if ([...busy].some((check) => check())) return void setTimeout(look, LOOK_AGAIN);
    looking = false;
    void loadNewVersion();
  };
  look();
}

/** Fetches the new worker, so that it keeps the new pages, and loads the page anew. */
export async function loadNewVersion(): Promise<void> {
  try {
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without a memory it would load again and again: leave it to the button.
    if (looking) return;
  }
  await navigator.serviceWorker
    ?.getRegistration()
    .then((registration) => registration?.update())
    .catch(() => undefined);
  location.reload();
}

function justDone(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < PAUSE;
  } catch {
    return true;
  }
}
