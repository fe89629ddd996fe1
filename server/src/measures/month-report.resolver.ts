import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { PointMonth } from './month-report.type.ts';
import { readMonthReport } from './read-month-report.ts';

/** The monthly figures a library hands to the national library. */
@Resolver()
export class MonthReportResolver {
  @Query(() => [PointMonth], {
    nullable: true,
    description:
      'A month of every point in the categories of the national form; null for anyone but the library itself.',
  })
  monthReport(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('month', () => Day, { description: 'Any day of the month.' }) month: string,
  ): Promise<PointMonth[] | null> {
    return readMonthReport(context, library, month);
  }
}
