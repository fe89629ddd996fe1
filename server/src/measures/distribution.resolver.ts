import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Band } from './band.type.ts';
import { Dimension } from './dimension.type.ts';
import { CrossTable, Distribution } from './distribution.type.ts';
import { Figures } from './figures.type.ts';
import { readOpeningHoursByWeekday } from './opening-hours-of.ts';
import { readBands } from './read-bands.ts';
import { readCrossTable } from './read-cross-table.ts';
import { readDistribution } from './read-distribution.ts';
import { readPartOfDayByWeekday } from './read-part-of-day-by-weekday.ts';

/** Figures divided by what help was about, who came and when; and what explains their course. */
@Resolver(() => Figures)
export class DistributionResolver {
  @FieldResolver(() => [Distribution], {
    description: 'Visits and questions divided over the codes of dimensions (verdelingen), in the order asked.',
  })
  distributions(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('dimensions', () => [Dimension], { description: 'By what; each once.' }) dimensions: Dimension[],
  ): Promise<Distribution[]> {
    return Promise.all([...new Set(dimensions)].map((dimension) => readDistribution(context, figures, dimension)));
  }

  @FieldResolver(() => CrossTable, {
    nullable: true,
    description: 'Visits by part of day (rows) and weekday (columns): when it is busy (drukte).',
  })
  partOfDayByWeekday(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<CrossTable> {
    return readPartOfDayByWeekday(context, figures);
  }

  @FieldResolver(() => [Float], {
    nullable: 'itemsAndList',
    description:
      'Opening hours a week by weekday, Monday first: of all points together, a mean over the days of the period that are over (openingsuren). Null for a weekday that is not among them; the whole null when no opening hours are known.',
  })
  openingHoursByWeekday(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<(number | null)[] | null> {
    return readOpeningHoursByWeekday(context, figures);
  }

  @FieldResolver(() => CrossTable, {
    nullable: true,
    description:
      'Visits by two dimensions at once (kruistabel); of questions: visits with at least one such question. Null where visits cannot be divided so.',
  })
  crossTable(
    @Root() figures: Figures,
    @Ctx() context: RequestContext,
    @Arg('rows', () => Dimension, { description: 'Dimension of the rows.' }) rows: Dimension,
    @Arg('columns', () => Dimension, { description: 'Dimension of the columns.' }) columns: Dimension,
  ): Promise<CrossTable | null> {
    return readCrossTable(context, figures, { rows, columns });
  }

  @FieldResolver(() => [Band], {
    description: 'What to mark in a chart of the period: breaks in the series, closures, points that are new or gone.',
  })
  bands(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<Band[]> {
    return readBands(context, figures);
  }
}
