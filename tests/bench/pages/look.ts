import lighthouse, { desktopConfig, type Result } from 'lighthouse';

export type Form = 'mobile' | 'desktop';

/** What Lighthouse found of a page. */
export interface Look {
  /** 0 to 100. */
  performance: number;
  accessibility: number;
  layoutShift: number;
  /** Milliseconds: the largest thing on the page is drawn; the time it cannot answer while it loads. */
  largestPaint: number;
  blocked: number;
  /** Kilobytes of 1,000 bytes as sent: JavaScript, and everything. */
  javaScript: number;
  everything: number;
}

/** Lets Lighthouse look at a page, as whoever these cookies are of, through the browser on that port. */
export async function look(url: string, port: number, form: Form, cookie: string): Promise<Look> {
  const answer = await lighthouse(
    url,
    {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility'],
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    },
    form === 'desktop' ? desktopConfig : undefined,
  );
  if (!answer) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = answer;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${lhr.finalDisplayedUrl}: not signed in?`);
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const number = (audit: string) => lhr.audits[audit]?.numericValue ?? NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    layoutShift: Math.round(number('cumulative-layout-shift') * 1000) / 1000,
    largestPaint: Math.round(number('largest-contentful-paint')),
    blocked: Math.round(number('total-blocking-time')),
    ...sizes(lhr),
  };
}

interface Fetched {
  resourceType?: string;
  transferSize?: number;
}

function sizes({ audits }: Result): Pick<Look, 'javaScript' | 'everything'> {
  const details = audits['network-requests']?.details as { items?: Fetched[] } | undefined;
  const sum = (fetched: Fetched[]) =>
    Math.round(fetched.reduce((bytes, { transferSize }) => bytes + (transferSize ?? 0), 0) / 100) / 10;
  const items = details?.items ?? [];
  return { javaScript: sum(items.filter(({ resourceType }) => resourceType === 'Script')), everything: sum(items) };
}
