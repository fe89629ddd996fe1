import type { RequestContext } from '../graphql/request-context.ts';
import { grantAllocation } from '../money/grant-allocation.ts';
import { GrantSchemesLoader } from '../money/grant-schemes.loader.ts';

/** The last year, up to this one, whose grants are known; null when none is. */
export async function lastGrantYear(context: RequestContext): Promise<number | null> {
  const schemes = await context.loaders.of(GrantSchemesLoader).load('all');
  const thisYear = Number(context.today.slice(0, 4));
  return schemes.filter(({ year, regime }) => regime !== 'UNKNOWN' && year <= thisYear).at(-1)?.year ?? null;
}

/** The computed grant of a municipality in the last year that is known, in cents; null when it is not known. */
export async function lastGrantOf(context: RequestContext, municipality: string): Promise<number | null> {
  const year = await lastGrantYear(context);
  return year === null ? null : (await grantAllocation(context, municipality, year)).total;
}
