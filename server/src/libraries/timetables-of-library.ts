import type { RequestContext } from '../graphql/request-context.ts';
import { type PointTimetable, timetables } from './timetables.repository.ts';

/** The points of a library with the days and hours they are there, by name; those that closed before `openAfter` left out. */
export const timetablesOfLibrary = (
  context: RequestContext,
  libraryId: string,
  openAfter: string,
): Promise<PointTimetable[]> => timetables(context.db, libraryId, openAfter);
