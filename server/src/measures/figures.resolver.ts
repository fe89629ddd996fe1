import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { bucketStarts, yearEarlier } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { CodeCount, Figures, Grain, ReachRate, Series } from './figures.type.ts';
import { InhabitantsByScopeLoader } from './inhabitants-by-scope.loader.ts';
import { questionsPerVisit } from './questions-per-visit.ts';
import { inhabitantsFor, reachRate } from './reach-rate.ts';
import { figuresOf, readFigures } from './read-figures.ts';
import { readTopics } from './read-topics.ts';
import { ScopeInput } from './scope.type.ts';
import { TotalsLoader } from './totals.loader.ts';
import type { Total } from './totals.ts';

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
    return sum(await totalsOf(figures, context, Grain.MONTH), 'visits');
  }

  @FieldResolver(() => Int, { description: 'Questions (vragen).' })
  async questions(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<number> {
    return sum(await totalsOf(figures, context, Grain.MONTH), 'questions');
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Questions per visit (vragen per bezoek); null without visits.',
  })
  async questionsPerVisit(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<number | null> {
    const totals = await totalsOf(figures, context, Grain.MONTH);
    return questionsPerVisit(sum(totals, 'questions'), sum(totals, 'visits'));
  }

  @FieldResolver(() => ReachRate, {
    nullable: true,
    description: 'Reach rate (bereik); null when no inhabitants are known for the period.',
  })
  async reach(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<ReachRate | null> {
    const { kind, id } = figures.scope;
    const served = await context.loaders.of(InhabitantsByScopeLoader).load(`${kind} ${id}`);
    const known = served.filter((row) => row.referenceDate !== null);
    const inhabitants = inhabitantsFor(new Set(served.map(({ municipality }) => municipality)), known, figures);
    const visits = sum(await totalsOf(figures, context, Grain.MONTH), 'visits');
    const rate = reachRate(visits, inhabitants, figures);
    if (!rate) return null;
    const source = known.find(({ referenceDate }) => referenceDate === rate.referenceDate)?.source ?? '';
    return { ...rate, source };
  }

  @FieldResolver(() => Figures, { description: 'The same over the same period a year earlier (jaar ervoor).' })
  yearBefore(@Root() figures: Figures, @Ctx() context: RequestContext): Figures {
    return figuresOf(context, figures.scope, yearEarlier(figures));
  }

  @FieldResolver(() => Series, { description: 'The course over the period (verloop).' })
  async series(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('grain', () => Grain, { description: 'How finely to cut; a period of more than 800 buckets is cut at 800.' })
    grain: Grain,
  ): Promise<Series> {
    const byStart = new Map((await totalsOf(figures, context, grain)).map((total) => [total.start, total]));
    const starts = bucketStarts(figures, grain, 800);
    return {
      grain,
      starts,
      visits: starts.map((start) => byStart.get(start)?.visits ?? 0),
      questions: starts.map((start) => byStart.get(start)?.questions ?? 0),
    };
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

const totalsOf = ({ scope, from, until }: Figures, context: RequestContext, grain: Grain): Promise<Total[]> =>
  context.loaders.of(TotalsLoader).load(`${scope.kind} ${scope.id} ${from} ${until} ${grain}`);

const sum = (totals: Total[], what: 'visits' | 'questions') => totals.reduce((total, row) => total + row[what], 0);
