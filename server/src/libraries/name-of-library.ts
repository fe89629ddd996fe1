import type { RequestContext } from '../graphql/request-context.ts';
import { libraryName } from './location.repository.ts';

/** The name of a library; null when there is none of this id. */
export const nameOfLibrary = (context: RequestContext, libraryId: string): Promise<string | null> =>
  libraryName(context.db, libraryId);
