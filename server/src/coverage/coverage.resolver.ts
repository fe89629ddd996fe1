import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Cents } from '../graphql/scalars.ts';
import { SaveLocationPayload } from '../libraries/location.inputs.ts';
import { ScopeInput } from '../measures/scope.type.ts';
import { closeTrial } from './close-trial.ts';
import { CoveredMunicipality, WhiteSpots } from './coverage.type.ts';
import { lastGrantOf } from './grant-of.ts';
import { readTrial } from './read-trial.ts';
import { readWhatIf } from './read-what-if.ts';
import { readWhiteSpots } from './read-white-spots.ts';
import { CloseTrialInput, Trial } from './trial.type.ts';
import { WhatIf, WhatIfInput } from './what-if.type.ts';

/** Where help is far away, what a point would change, and what a trial brought. */
@Resolver(() => CoveredMunicipality)
export class CoverageResolver {
  @Query(() => WhiteSpots, {
    nullable: true,
    description: 'Where help is far away in an area (witte vlekken); null when it is not yours.',
  })
  whiteSpots(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'The area; a single point is none.' }) scope: ScopeInput,
    @Arg('fewHours', () => Float, {
      defaultValue: 8,
      description: 'Municipalities with fewer opening hours a week together stand out.',
    })
    fewHours: number,
  ): Promise<WhiteSpots | null> {
    return readWhiteSpots(context, scope, fewHours);
  }

  @Query(() => WhatIf, {
    nullable: true,
    description:
      'What a point at a place would change (wat als); null when the area is not yours or the point cannot be.',
  })
  whatIf(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'The area whose coverage is told; a single point is none.' })
    scope: ScopeInput,
    @Arg('point', () => WhatIfInput, { description: 'The point.' }) point: WhatIfInput,
  ): Promise<WhatIf | null> {
    return readWhatIf(context, scope, point);
  }

  @Query(() => Trial, {
    nullable: true,
    description:
      'What a point on trial brought so far; null when it is not on trial or not of a library you coordinate.',
  })
  trial(
    @Ctx() context: RequestContext,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
  ): Promise<Trial | null> {
    return readTrial(context, location);
  }

  @Mutation(() => SaveLocationPayload, {
    description:
      'Ends a trial: the point goes on, stops or moves. Answers the point that remains, or the one that closed.',
  })
  closeTrial(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseTrialInput, { description: 'What was decided.' }) input: CloseTrialInput,
  ): Promise<SaveLocationPayload> {
    return closeTrial(context, info, input);
  }

  @FieldResolver(() => Cents, {
    nullable: true,
    description: 'Its computed grant in grantYear, in cents (berekende uitkering); null when it is not known.',
  })
  grant(@Root() municipality: CoveredMunicipality, @Ctx() context: RequestContext): Promise<number | null> {
    return lastGrantOf(context, municipality.code);
  }
}
