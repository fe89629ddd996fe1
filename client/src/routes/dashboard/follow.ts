import { createClient } from 'graphql-ws/client';
import {
  FollowDashboardDocument,
  type FollowDashboardSubscription,
  type FollowDashboardSubscriptionVariables,
} from '#lib/graphql/graphql.ts';

/** What figures are about: of whom, and over which days. */
export type Followed = FollowDashboardSubscriptionVariables;
type Counts = NonNullable<FollowDashboardSubscription['registrations']>;

/** Attempts until the page leaves it at the figures it has: with these waits most of an hour without a network. */
const ATTEMPTS = 60;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Follows figures over a socket; `tell` gets their counts at once and after every change. @returns stops it */
export function followDashboard(variables: Followed, tell: (counts: Counts) => void): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: ATTEMPTS,
    // Not all at once: after a restart every dashboard in the country comes back.
    retryWait: (retries) =>
      new Promise((again) =>
        setTimeout(again, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** retries) * (0.5 + Math.random())),
      ),
    // A refusal looks like a network that is away; both are tried again for a while, and then left.
    shouldRetry: () => true,
    // Something between here and the server may cut what stays silent.
    keepAlive: 30_000,
    onNonLazyError: () => {},
  });
  const stop = client.subscribe<FollowDashboardSubscription>(
    { query: '', variables: { ...variables }, extensions: { documentId: FollowDashboardDocument.__meta__?.['hash'] } },
    {
      next: ({ data }) => data?.registrations && tell(data.registrations),
      // The figures that are there stay; the page works as it does without JavaScript.
      error: () => void client.dispose(),
      complete: () => void client.dispose(),
    },
  );
  return () => {
    stop();
    void client.dispose();
  };
}
