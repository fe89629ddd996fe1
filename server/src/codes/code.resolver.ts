import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { Code } from './code.type.ts';
import { listCodes } from './list-codes.ts';
import { CodeListName } from './code.enums.ts';

/** Code lists: what can be chosen at the desk. */
@Resolver()
export class CodeResolver {
  @Query(() => [Code], { description: 'The codes of a list that may be chosen on a day, in the order of the list.' })
  codes(
    @Ctx() context: RequestContext,
    @Arg('list', () => CodeListName, { description: 'Topics or themes.' }) list: CodeListName,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today when left out.' }) on: string | null,
  ): Promise<Code[]> {
    return listCodes(context, list, on);
  }
}
