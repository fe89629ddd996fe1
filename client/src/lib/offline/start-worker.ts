const HOUR = 60 * 60_000;

let started = false;

/**
 * Lets the worker keep the desk's pages for when there is no network. Only the desk asks for it: who looks for help from the street
 * needs no worker. Over http, or in a browser without workers, the desk works with a network only.
 */
export function startWorker(): void {
  if (started || !('serviceWorker' in navigator)) return;
  started = true;
  navigator.serviceWorker
    .register('/service-worker.js', { type: import.meta.env.DEV ? 'module' : 'classic' })
    .then((registration) => {
      // A desk stays open all day: look for a new version, so that its pages are here before they are needed.
      setInterval(() => void registration.update().catch(() => undefined), HOUR);
    })
    .catch(() => undefined);
}
