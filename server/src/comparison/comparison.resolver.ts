import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { ScopeInput } from '../measures/scope.type.ts';
import { columnOf, comparisonOf, funnelPlotOf } from './comparison-of.ts';
import { ComparedMeasure } from './comparison.enums.ts';
import { ComparisonInput } from './comparison.inputs.ts';
import { ComparedColumn, Comparison, Funnel } from './comparison.type.ts';
import { readComparison } from './read-comparison.ts';
import { viewOf } from './view-of-input.ts';

/** Points held against each other, for their own library and for the parties that may see its figures. */
@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    nullable: true,
    description: 'The points of an area compared; null when the area does not exist or is not yours to see.',
  })
  async comparison(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'The area.' }) scope: ScopeInput,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('until', () => Day, { description: 'First day after the period.' }) until: string,
    @Arg('view', () => ComparisonInput, { nullable: true, description: 'What of it to show.' })
    view: ComparisonInput | null,
  ): Promise<Comparison | null> {
    const area = await readComparison(context, scope, { from, until });
    return area && comparisonOf(context, area, viewOf(view));
  }

  @FieldResolver(() => [ComparedColumn], { description: 'The measures asked for, in that order.' })
  columns(
    @Root() { selected }: Comparison,
    @Arg('measures', () => [ComparedMeasure], { description: 'Which measures.' }) measures: ComparedMeasure[],
  ): ComparedColumn[] {
    return measures.map((measure) => columnOf(selected, measure));
  }

  @FieldResolver(() => Funnel, {
    nullable: true,
    description: 'The points shown held against their mean; null for a measure whose chance is not known.',
  })
  funnel(
    @Root() { selected }: Comparison,
    @Arg('measure', () => ComparedMeasure, { description: 'Visits per opening hour, solved or referred.' })
    measure: ComparedMeasure,
  ): Funnel | null {
    return funnelPlotOf(selected, measure);
  }
}
