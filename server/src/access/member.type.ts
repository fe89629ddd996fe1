import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { Membership } from './account.type.ts';
import { OrganisationKind, Role } from './roles.ts';

/** An organisation by id. */
@InputType({ description: 'An organisation by id.' })
export class OrganisationInput {
  @Field(() => OrganisationKind, { description: 'The kind.' })
  kind: OrganisationKind;

  @Field(() => ID, { description: 'UUID of a library or POI, code of a municipality, or "NL".' })
  id: string;
}

/** Whom to invite. */
@InputType({ description: 'Whom to invite, as what.' })
export class InviteMemberInput {
  @Field(() => OrganisationInput, { description: 'The organisation.' })
  organisation: OrganisationInput;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;

  @Field(() => Role, { description: 'The role; it must be one of this kind of organisation.' })
  role: Role;

  @Field(() => Boolean, { defaultValue: false, description: 'May invite and remove members too.' })
  managesUsers: boolean;

  @Field(() => Day, { nullable: true, description: 'First day the membership no longer holds.' })
  validUntil?: string | null;
}

/** A member of an organisation, or someone invited. */
@ObjectType({
  description: 'A member of an organisation, or someone who has not accepted the invitation yet.',
  simpleResolvers: true,
})
export class Member {
  @Field(() => Membership, { description: 'The membership; of an invitation its id is that of the invitation.' })
  membership: Membership;

  @Field(() => String, { description: 'Display name; empty until the invitation is accepted.' })
  name: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;

  @Field(() => Boolean, { description: 'Invited, not accepted yet.' })
  pending: boolean;
}

/** The link to hand over, or why there is none. */
@ObjectType({ description: 'The link to hand over, or why there is none.', simpleResolvers: true })
export class InviteMemberPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the link, /uitnodiging/…; shown this once and valid for 14 days.',
  })
  invitationPath: string | null;

  @Field(() => Member, { nullable: true, description: 'The invitation as it stands in the list of members.' })
  member: Member | null;

  @Field(() => [Problem], { description: 'Why nobody was invited; empty when somebody was.' })
  problems: Problem[];
}

/** Whether a membership was ended. */
@ObjectType({ description: 'Whether a membership or invitation was ended.', simpleResolvers: true })
export class EndMembershipPayload {
  @Field(() => Boolean, { description: 'True when it no longer holds, from now on.' })
  ended: boolean;

  @Field(() => [Problem], { description: 'Why it was not ended; empty when it was.' })
  problems: Problem[];
}
