import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { findRegistration, listRegistrations } from './list-registrations.ts';
import { Registration, RegistrationPage } from './registration.type.ts';

/** Registrations as the coordinator checks and corrects them. */
@Resolver()
export class RegistrationResolver {
  @Query(() => RegistrationPage, {
    nullable: true,
    description: "A library's registrations in a period, the newest day first; null when they are not yours.",
  })
  registrations(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('location', () => ID, { nullable: true, description: 'UUID of a point; all points when left out.' })
    location: string | null,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('until', () => Day, { description: 'First day that is left out.' }) until: string,
    @Arg('after', () => String, {
      nullable: true,
      description: '`next` of the page before; the first page when left out, the last one beyond the end.',
    })
    after: string | null,
  ): Promise<RegistrationPage | null> {
    return listRegistrations(context, { library, location, from, until, after }) as Promise<RegistrationPage | null>;
  }

  @Query(() => Registration, { nullable: true, description: 'One registration; null when it is not yours.' })
  registration(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('visit', () => ID, { description: 'UUID of the visit.' }) visit: string,
  ): Promise<Registration | null> {
    return findRegistration(context, library, visit) as Promise<Registration | null>;
  }
}
