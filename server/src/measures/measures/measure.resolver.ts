import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { Figures } from '../figures.type.ts';
import { Measure, MeasureKeyEnum } from './measure.type.ts';
import { type MeasureAnswer, readMeasures } from './read-measures.ts';
import type { MeasureKey } from './registry.ts';

/** The measures of figures: one definition each, for page, file and API alike. */
@Resolver(() => Figures)
export class MeasureResolver {
  @FieldResolver(() => [Measure], {
    description: 'Measures (maten) with what they are made of, in a fixed order.',
  })
  measures(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('keys', () => [MeasureKeyEnum], { nullable: true, description: 'Which ones; all of them when left out.' })
    keys: MeasureKey[] | null,
  ): Promise<MeasureAnswer[]> {
    return readMeasures(context, figures, keys ?? null);
  }
}
