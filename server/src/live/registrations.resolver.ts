import { Arg, Ctx, Resolver, Subscription } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { Figures } from '../measures/figures.type.ts';
import { readFigures } from '../measures/read-figures.ts';
import { ScopeInput } from '../measures/scope.type.ts';
import { watchRegistrations } from './watch-registrations.ts';

/** Figures that follow what is registered. */
@Resolver()
export class RegistrationsResolver {
  @Subscription(() => Figures, {
    nullable: true,
    description:
      'Figures at once, and again within a second after something was registered or corrected (live). Read each time as whoever subscribed may read them then; null, and the end, when the scope does not exist or is not yours.',
    subscribe: ({ context, args }) =>
      watchRegistrations(context as RequestContext, (args as { scope: ScopeInput }).scope),
  })
  registrations(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'What they are about.' }) scope: ScopeInput,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('until', () => Day, { description: 'First day after the period.' }) until: string,
  ): Promise<Figures | null> {
    return readFigures(context, scope, { from, until });
  }
}
