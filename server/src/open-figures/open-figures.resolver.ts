import { Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';

/** Which open figures there are; the figures themselves are files. */
@Resolver()
export class OpenFiguresResolver {
  @Query(() => [Int], {
    description:
      'Years of which there are open figures (open cijfers), the latest first: /open-cijfers/<year>.csv and .json, and onderwerpen-<year>.csv and .json. For everyone.',
  })
  openFigureYears(@Ctx() context: RequestContext): Promise<number[]> {
    return context.server.openFigures.years();
  }
}
