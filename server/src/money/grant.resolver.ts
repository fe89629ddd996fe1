import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Municipality } from '../places/municipality.entity.ts';
import { grantAllocation } from './grant-allocation.ts';
import { GrantSchemesLoader } from './grant-schemes.loader.ts';
import { GrantAllocation } from './grant.type.ts';

/** The grant of a municipality; public, since it follows from public figures. */
@Resolver(() => Municipality)
export class GrantResolver {
  @FieldResolver(() => GrantAllocation, {
    description: 'Its grant in a year, worked out from public figures (berekende uitkering).',
  })
  grant(
    @Root() municipality: Municipality,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'The year; a year without a scheme answers "onbekend".' }) year: number,
  ): Promise<GrantAllocation> {
    return grantAllocation(context, municipality.code, year);
  }

  @FieldResolver(() => [Int], { description: 'The years of which a scheme is recorded, newest first.' })
  async grantYears(@Ctx() context: RequestContext): Promise<number[]> {
    const schemes = await context.loaders.of(GrantSchemesLoader).load('all');
    return schemes.map(({ year }) => year).reverse();
  }
}
