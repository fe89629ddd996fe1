import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { yearEarlier } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { totalsOf } from './counts.ts';
import { CodeCount, Figures, Grain, ReachRate, Series } from './figures.type.ts';
import { InhabitantsTogetherLoader } from './inhabitants-by-scope.loader.ts';
import { questionsPerVisit } from './questions-per-visit.ts';
import { inhabitantsFor, reachRate } from './reach-rate.ts';
import { figuresOf, readChildren, readFigures } from './read-figures.ts';
import { readSeries } from './read-series.ts';
import { readTopics } from './read-topics.ts';
import { ScopeInput, ScopeKind } from './scope.type.ts';

/** Figures: totals for those whose organisation it is, and for the parties that may see totals only. */
@Resolver(() => Figures)
export class FiguresResolver {
  @Query(() => Figures, {
    nullable: true,
    description: 'Figures over a half-open period; null when the scope does not exist or is not yours.',
  })
  figures(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'What they are about.' }) scope: ScopeInput,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('until', () => Day, { description: 'First day after the period.' }) until: string,
  ): Promise<Figures | null> {
    return readFigures(context, scope, { from, until });
  }

  @FieldResolver(() => Int, { description: 'Visits (bezoeken).' })
  async visits(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<number> {
    return (await totalsOf(context, figures.scope, figures)).visits;
  }

  @FieldResolver(() => Int, { description: 'Questions (vragen).' })
  async questions(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<number> {
    return (await totalsOf(context, figures.scope, figures)).questions;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Questions per visit (vragen per bezoek); null without visits.',
  })
  async questionsPerVisit(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<number | null> {
    const { visits, questions } = await totalsOf(context, figures.scope, figures);
    return questionsPerVisit(questions, visits);
  }

  @FieldResolver(() => ReachRate, {
    nullable: true,
    description: 'Reach rate (bereik); null when no inhabitants are known for the period.',
  })
  async reach(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<ReachRate | null> {
    const { kind, id } = figures.scope;
    const [{ visits }, served] = await Promise.all([
      totalsOf(context, figures.scope, figures),
      context.loaders.of(InhabitantsTogetherLoader).load(`${kind} ${id} ${figures.until}`),
    ]);
    const known = served.filter((row) => row.referenceDate !== null);
    const inhabitants = inhabitantsFor(new Set(served.map(({ municipality }) => municipality)), known, figures);
    const rate = reachRate(visits, inhabitants, figures);
    if (!rate) return null;
    const source = known.find(({ referenceDate }) => referenceDate === rate.referenceDate)?.source ?? '';
    return { ...rate, source };
  }

  @FieldResolver(() => Figures, { description: 'The same over the same period a year earlier (jaar ervoor).' })
  yearBefore(@Root() figures: Figures, @Ctx() context: RequestContext): Figures {
    return figuresOf(context, figures, yearEarlier(figures));
  }

  @FieldResolver(() => Figures, { description: 'The same over any other period (vergeleken met).' })
  compare(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('until', () => Day, { description: 'First day after it; a period that ends before it begins has no days.' })
    until: string,
  ): Figures {
    return figuresOf(context, figures, { from, until: until < from ? from : until });
  }

  @FieldResolver(() => [Figures], {
    description:
      'The figures of its parts that you may see, by name: of a province its municipalities, of a library its points (delen).',
  })
  children(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('kind', () => ScopeKind, { description: 'What to take it apart into.' }) kind: ScopeKind,
  ): Promise<Figures[]> {
    return readChildren(context, figures, kind);
  }

  @FieldResolver(() => Series, { description: 'The course over the period (verloop).' })
  series(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('grain', () => Grain, { description: 'How finely to cut; a period of more than 800 buckets is cut at 800.' })
    grain: Grain,
  ): Promise<Series> {
    return readSeries(context, figures, grain);
  }

  @FieldResolver(() => [CodeCount], {
    nullable: true,
    description:
      'Questions by topic and theme, most asked first (onderwerpen). Only for the library itself; null for anyone else.',
  })
  topics(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<CodeCount[] | null> {
    return readTopics(context, figures);
  }
}
