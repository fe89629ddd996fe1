import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { ApiToken, MakeApiTokenInput, MakeApiTokenPayload, WithdrawApiTokenPayload } from './api-token.type.ts';
import { apiTokens, makeApiToken, withdrawApiToken } from './api-tokens.ts';

/** Tokens of other systems. */
@Resolver()
export class ApiTokenResolver {
  @Query(() => [ApiToken], {
    nullable: true,
    description: 'Tokens of a library that work today; null unless you coordinate it.',
  })
  apiTokens(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
  ): Promise<ApiToken[] | null> {
    return apiTokens(context, library);
  }

  @Mutation(() => MakeApiTokenPayload, { description: 'Makes a token for another system; it is shown this once.' })
  makeApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => MakeApiTokenInput, { description: 'For what, and for how long.' }) input: MakeApiTokenInput,
  ): Promise<MakeApiTokenPayload> {
    return makeApiToken(context, input);
  }

  @Mutation(() => WithdrawApiTokenPayload, { description: 'Withdraws a token, from the next request on.' })
  withdrawApiToken(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('id', () => ID, { description: 'UUID of the token, not the token itself.' }) id: string,
  ): Promise<WithdrawApiTokenPayload> {
    return withdrawApiToken(context, libraryId, id);
  }
}
