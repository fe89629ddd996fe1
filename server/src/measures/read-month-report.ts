import { Temporal } from 'temporal-polyfill';
import { may } from '../access/actions.ts';
import { CodeListName } from '../codes/code.enums.ts';
import { listCodes } from '../codes/list-codes.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { monthLines } from './month-report.ts';
import { pointMonths } from './month-report.repository.ts';
import type { PointMonth } from './month-report.type.ts';

/**
 * A month of every point of a library in the categories of the national form that held on some day of that month; null for anyone but
 * the library itself.
 * @param month any day of the month
 */
export async function readMonthReport(
  context: RequestContext,
  library: string,
  month: string,
): Promise<PointMonth[] | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'figures.topics', libraryId)) return null;
  const first = Temporal.PlainDate.from(month).with({ day: 1 });
  const from = first.toString();
  const until = first.add({ months: 1 }).toString();
  // A code that began or ended halfway has questions of the month too.
  const national = async (list: CodeListName) =>
    (await listCodes(context, { list, on: null, library: null, everyVersion: true })).filter(
      ({ parent, validFrom, validUntil }) =>
        parent === null && validFrom < until && (validUntil === null || validUntil > from),
    );
  const [points, topics, themes, ages] = await Promise.all([
    pointMonths(context.db, libraryId, from, until),
    ...[CodeListName.TOPIC, CodeListName.THEME, CodeListName.AGE].map(national),
  ]);
  return points.map(({ id, name, municipality, label, counts }) => {
    const total = counts.find(({ dimension }) => dimension === 'total') ?? { visits: 0, questions: 0 };
    const lines = monthLines(counts, { topics: topics!, themes: themes!, ages: ages! }, label);
    return {
      ...{ id, name, municipality, visits: total.visits, questions: total.questions },
      lines: lines as PointMonth['lines'],
    };
  });
}
