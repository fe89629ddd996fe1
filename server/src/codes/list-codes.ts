import type { RequestContext } from '../graphql/request-context.ts';
import { codesOn } from './code.repository.ts';
import type { Code } from './code.type.ts';
import type { CodeListName } from './code.enums.ts';

/** The codes of a list that may be chosen on a day, today when none is named; everyone may read them. */
export const listCodes = (context: RequestContext, list: CodeListName, on: string | null): Promise<Code[]> =>
  codesOn(context.db, list, on ?? context.today);
