import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { OrganisationKind, Role } from './roles.ts';

/** An organisation by name. */
@ObjectType({ description: 'An organisation by name (organisatie).', simpleResolvers: true })
export class OrganisationName {
  @Field(() => OrganisationKind, { description: 'The kind.' })
  kind: OrganisationKind;

  @Field(() => ID, { description: 'UUID of a library or POI, code of a municipality, or "NL".' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

/** A role in an organisation. */
@ObjectType({ description: 'A role in an organisation (lidmaatschap), for a time.', simpleResolvers: true })
export class Membership {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => Role, { description: 'The role; it holds for this organisation alone.' })
  role: Role;

  @Field(() => Boolean, { description: 'May invite and remove members of this organisation (beheert gebruikers).' })
  managesUsers: boolean;

  @Field(() => Day, { description: 'First day it holds.' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds; null while open-ended.' })
  validUntil: string | null;

  @Field(() => OrganisationName, { description: 'The organisation.' })
  organisation: OrganisationName;
}

/** What kind of somebody asks. */
export enum ViewerKind {
  USER = 'USER',
  DESK_LINK = 'DESK_LINK',
  API_TOKEN = 'API_TOKEN',
}

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'What kind of somebody asks (soort gebruiker).',
  valuesConfig: {
    USER: { description: 'Someone who signed in (gebruiker).' },
    DESK_LINK: { description: 'A tablet or PC paired with one point: it only registers there (baliekoppeling).' },
    API_TOKEN: { description: 'Another system, with a token of a library.' },
  },
});

/** Who asks. */
@ObjectType({ description: 'Who asks: a user who signed in (gebruiker), a paired device, or another system.' })
export class Viewer {
  @Field(() => ID, { description: 'UUID of the user, the desk link or the token.' })
  id: string;

  @Field(() => ViewerKind, { description: 'What kind of somebody.' })
  kind: `${ViewerKind}`;

  @Field(() => String, { description: 'Display name; of a device or a token what the library calls it.' })
  name: string;

  @Field(() => String, { description: 'E-mail address to sign in with; empty for a device or a token.' })
  email: string;

  @Field(() => Boolean, { description: 'A persona of the demonstration network.' })
  demonstration: boolean;

  @Field(() => [Membership], { description: 'Memberships that hold today.' })
  memberships: Membership[];
}

/** A persona of the demonstration network. */
@ObjectType({ description: 'A persona of the demonstration network: signs in by a button.', simpleResolvers: true })
export class Persona {
  @Field(() => ID, { description: 'Key to sign in with.' })
  key: string;

  @Field(() => String, { description: 'Invented name.' })
  name: string;

  @Field(() => String, { description: 'Who it is and what it may do, in Dutch.' })
  description: string;
}

/** An invitation that can still be accepted. */
@ObjectType({ description: 'An invitation that can still be accepted (uitnodiging).', simpleResolvers: true })
export class Invitation {
  @Field(() => String, { description: 'E-mail address it is for.' })
  email: string;

  @Field(() => OrganisationName, { description: 'The organisation.' })
  organisation: OrganisationName;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => Day, { description: 'Last day it can be accepted.' })
  expiresOn: string;

  @Field(() => Boolean, {
    description: 'True when this address has an account already: its own password is asked, not a new one.',
  })
  hasAccount: boolean;
}

/** Who is signed in now, or why not. */
@ObjectType({
  description: 'Who is signed in now, or why not. The session itself travels in a cookie that scripts cannot read.',
  simpleResolvers: true,
})
export class SignInPayload {
  @Field(() => Viewer, { nullable: true, description: 'The user; null when there are problems.' })
  viewer: Viewer | null;

  @Field(() => [Problem], { description: 'Why signing in failed; empty when it did not.' })
  problems: Problem[];
}

/** Signing out always works. */
@ObjectType({ description: 'The session is ended on the server too.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'True.' })
  signedOut: boolean;
}
