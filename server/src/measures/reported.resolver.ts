import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Figures } from './figures.type.ts';
import { readReported } from './read-reported.ts';
import { ReportedTotals } from './reported.type.ts';

/** What a library reported beside its registrations. */
@Resolver(() => Figures)
export class ReportedResolver {
  @FieldResolver(() => ReportedTotals, {
    nullable: true,
    description:
      'What was reported per month or year beside the registrations (gemeld). Only for the library itself; null for anyone else, and when there is nothing.',
  })
  reported(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<ReportedTotals | null> {
    return readReported(context, figures);
  }
}
