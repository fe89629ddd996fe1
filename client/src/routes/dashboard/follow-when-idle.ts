/** Begins to follow the figures when the page is at rest; the code for it is loaded then, and not before. */
export function followWhenIdle(): void {
  if (!document.querySelector('[data-follow]')) return;
  // Without a network there is nothing to follow, and no code to load.
  const begin = () => void import('./follow-shown.ts').then(({ followShown }) => followShown()).catch(() => {});
  // Not every browser can say when it is idle.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 3000 });
  else setTimeout(begin, 1000);
}
