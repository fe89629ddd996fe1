import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Invitation, Persona, SignInPayload, SignOutPayload, Viewer } from './account.type.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { findInvitation } from './find-invitation.ts';
import { personas } from './personas.ts';
import { type SignedIn, signIn, signInAsPersona, signOut } from './sign-in.ts';
import { viewerOf } from './viewer.ts';

/** Signing in and out, and accepting an invitation. */
@Resolver()
export class AccountResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who asks; null when nobody is signed in and this is no paired device.',
  })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return context.identity && viewerOf(context.identity);
  }

  @Query(() => [Persona], { description: 'Personas of the demonstration network; empty outside demonstration mode.' })
  personas(@Ctx() context: RequestContext): Promise<Persona[]> {
    return personas(context);
  }

  @Query(() => Invitation, {
    nullable: true,
    description: 'The invitation of a link; null when it is unknown, used or expired.',
  })
  invitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The secret from the link.' }) token: string,
  ): Promise<Invitation | null> {
    return findInvitation(context.server.pool, token);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with e-mail address and password; sets the session cookie.' })
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: 'E-mail address.' }) email: string,
    @Arg('password', () => String, { description: 'Password.' }) password: string,
  ): Promise<SignInPayload> {
    return asPayload(await signIn(context, email, password));
  }

  @Mutation(() => SignInPayload, { description: 'Signs in as a persona; NOT_FOUND outside demonstration mode.' })
  async signInAsPersona(
    @Ctx() context: RequestContext,
    @Arg('key', () => ID, { description: 'Key of the persona.' }) key: string,
  ): Promise<SignInPayload> {
    return asPayload(await signInAsPersona(context, key));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session, also on the server.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await signOut(context);
    return { signedOut: true };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Accepts an invitation and signs in. A new user chooses a password; someone with an account gives their own.',
  })
  async acceptInvitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The secret from the link.' }) token: string,
    @Arg('name', () => String, { description: 'Display name of a new user.' }) name: string,
    @Arg('password', () => String, { description: 'At least 12 characters.' }) password: string,
  ): Promise<SignInPayload> {
    return asPayload(await acceptInvitation(context, { token, name, password }));
  }
}

const asPayload = (outcome: SignedIn): SignInPayload =>
  'identity' in outcome
    ? { viewer: viewerOf(outcome.identity), problems: [] }
    : { viewer: null, problems: outcome.problems };
