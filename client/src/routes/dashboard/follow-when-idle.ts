import type { DashboardFiguresFragment, FollowDashboardSubscriptionVariables } from '#lib/graphql/graphql.ts';

/** Begins to follow the figures when the page is at rest; the code for it is loaded then, and not before. @returns stops it */
export function followWhenIdle(
  variables: FollowDashboardSubscriptionVariables,
  tell: (figures: DashboardFiguresFragment) => void,
): () => void {
  let stop = () => {};
  let left = false;
  const start = async () => {
    const { followDashboard } = await import('./follow.ts');
    if (!left) stop = followDashboard(variables, tell);
  };
  // Without a network there is nothing to follow, and no code to load.
  const begin = () => void start().catch(() => {});
  // Not every browser can say when it is idle.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 3000 });
  else setTimeout(begin, 1000);
  return () => {
    left = true;
    stop();
  };
}
