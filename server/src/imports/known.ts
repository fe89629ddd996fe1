import type { RequestContext } from '../graphql/request-context.ts';
import { codesOf, locationsOf } from './known.repository.ts';
import type { Known } from './matching/outcome.ts';

/** What the rows of a file are held against: the points of the library and every code that may have been used. */
export async function known(context: RequestContext, libraryId: string): Promise<Known> {
  const [locations, codes] = await Promise.all([locationsOf(context.db, libraryId), codesOf(context.db, libraryId)]);
  return { libraryId, today: context.today, locations, codes };
}
