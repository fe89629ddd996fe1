import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  EndMembershipPayload,
  InviteMemberInput,
  InviteMemberPayload,
  Member,
  OrganisationInput,
} from './member.type.ts';
import { endMembership, inviteMember, members } from './members.ts';

/** The members of an organisation, for those who manage its users. */
@Resolver()
export class MemberResolver {
  @Query(() => [Member], {
    nullable: true,
    description: 'Members and open invitations of an organisation; null unless you manage its users.',
  })
  members(
    @Ctx() context: RequestContext,
    @Arg('organisation', () => OrganisationInput, { description: 'The organisation.' }) organisation: OrganisationInput,
  ): Promise<Member[] | null> {
    return members(context, organisation);
  }

  @Mutation(() => InviteMemberPayload, {
    description: 'Invites someone to a role; the link is shown once, to hand over.',
  })
  inviteMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteMemberInput, { description: 'Whom, and as what.' }) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    return inviteMember(context, input);
  }

  @Mutation(() => EndMembershipPayload, { description: 'Ends a membership or withdraws an invitation, from now on.' })
  endMembership(
    @Ctx() context: RequestContext,
    @Arg('organisation', () => OrganisationInput, { description: 'The organisation.' }) organisation: OrganisationInput,
    @Arg('membershipId', () => ID, { description: 'UUID of the membership or invitation.' }) membershipId: string,
  ): Promise<EndMembershipPayload> {
    return endMembership(context, organisation, membershipId);
  }
}
