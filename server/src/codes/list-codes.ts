import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { codesOn, seriesBreaks } from './code.repository.ts';
import type { CodeListName } from './code.enums.ts';
import type { Code, SeriesBreak } from './code.type.ts';

/** Which codes of a list: on a day (today when none is named), nationally or also those of a library, or all there ever were. */
export interface CodesAsked {
  list: CodeListName;
  on: string | null;
  library: string | null;
  everyVersion: boolean;
}

/** The codes of a list; everyone may read the national ones, and of a library's own ones whoever works there (row-level security). */
export const listCodes = (context: RequestContext, { list, on, library, everyVersion }: CodesAsked): Promise<Code[]> =>
  codesOn(context.db, list, everyVersion ? null : (on ?? context.today), uuidOrNull(library));

/** The breaks in the series, oldest first; everyone may read them. */
export const listSeriesBreaks = (context: RequestContext): Promise<SeriesBreak[]> => seriesBreaks(context.db);
