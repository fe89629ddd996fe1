import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { CodeListName } from './code.enums.ts';
import { EndCodeInput, SaveCodeInput, SaveCodePayload } from './code.inputs.ts';
import { Code, SeriesBreak } from './code.type.ts';
import { endCode } from './end-code.ts';
import { listCodes, listSeriesBreaks } from './list-codes.ts';
import { saveCode } from './save-code.ts';

/** Code lists: what can be chosen at the desk, and who keeps them up. */
@Resolver()
export class CodeResolver {
  @Query(() => [Code], {
    description:
      'The codes of a list that are valid on a day, in the order of the list; what is below another follows it.',
  })
  codes(
    @Ctx() context: RequestContext,
    @Arg('list', () => CodeListName, { description: 'Topics, themes or age groups.' }) list: CodeListName,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today when left out.' }) on: string | null,
    @Arg('library', () => ID, {
      nullable: true,
      description: 'UUID of the library whose own codes to add, for whoever works there; without it the national list.',
    })
    library: string | null,
    @Arg('everyVersion', () => Boolean, {
      defaultValue: false,
      description: 'Also what has ended or has yet to begin; the day says nothing then.',
    })
    everyVersion: boolean,
  ): Promise<Code[]> {
    return listCodes(context, { list, on, library, everyVersion });
  }

  @Query(() => [SeriesBreak], { description: 'The days from which figures are counted in another way, oldest first.' })
  seriesBreaks(@Ctx() context: RequestContext): Promise<SeriesBreak[]> {
    return listSeriesBreaks(context);
  }

  @Mutation(() => SaveCodePayload, {
    description: 'Adds or changes a code: platform administrators on the national list, a coordinator below it.',
  })
  saveCode(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveCodeInput, { description: 'The whole code.' }) input: SaveCodeInput,
  ): Promise<SaveCodePayload> {
    return saveCode(context, input);
  }

  @Mutation(() => SaveCodePayload, {
    description: 'Lets a code end. It is never removed: what was registered under it keeps its meaning.',
  })
  endCode(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndCodeInput, { description: 'Which code, and when.' }) input: EndCodeInput,
  ): Promise<SaveCodePayload> {
    return endCode(context, input);
  }
}
