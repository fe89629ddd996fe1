import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';

/** What a token may be used for. */
export enum TokenScope {
  REGISTER = 'REGISTER',
  READ_REGISTRATIONS = 'READ_REGISTRATIONS',
  READ_FIGURES = 'READ_FIGURES',
}

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an API token may be used for (recht), for one library.',
  valuesConfig: {
    REGISTER: { description: 'Registers visits and days without visitors, and takes back its own (registreren).' },
    READ_REGISTRATIONS: { description: 'Takes out the registrations themselves (registraties ophalen).' },
    READ_FIGURES: { description: 'Reads the totals of the library (cijfers ophalen).' },
  },
});

/** A token of another system. */
@ObjectType({ description: 'A token with which another system acts for a library.', simpleResolvers: true })
export class ApiToken {
  @Field(() => ID, { description: 'UUID; not the token itself.' })
  id: string;

  @Field(() => String, { description: 'What the library calls it, such as the name of the other system.' })
  name: string;

  @Field(() => [TokenScope], { description: 'What it may be used for.' })
  scopes: TokenScope[];

  @Field(() => Day, { description: 'Day it was made.' })
  madeOn: string;

  @Field(() => Day, { description: 'Last day it works.' })
  endsOn: string;

  @Field(() => Day, { nullable: true, description: 'Last day it was used; null when it never was.' })
  lastUsedOn: string | null;
}

/** A token to make. */
@InputType({ description: 'A token to make for another system.' })
export class MakeApiTokenInput {
  @Field(() => ID, { description: 'UUID of the library it acts for.' })
  libraryId: string;

  @Field(() => String, { description: 'What you call it; at most 60 characters.' })
  name: string;

  @Field(() => [TokenScope], { description: 'What it may be used for; at least one.' })
  scopes: TokenScope[];

  @Field(() => Day, { description: 'Last day it works: today or later, and within a year.' })
  endsOn: string;
}

/** A new token, shown once. */
@ObjectType({ description: 'A new token, or why there is none.', simpleResolvers: true })
export class MakeApiTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token as it stands in the list.' })
  apiToken: ApiToken | null;

  @Field(() => String, {
    nullable: true,
    description: 'The token itself, rp_…; shown this once, only its hash is kept.',
  })
  secret: string | null;

  @Field(() => [Problem], { description: 'Why none was made; empty when one was.' })
  problems: Problem[];
}

/** Whether a token was withdrawn. */
@ObjectType({ description: 'Whether a token was withdrawn.', simpleResolvers: true })
export class WithdrawApiTokenPayload {
  @Field(() => Boolean, { description: 'True when it does not work from now on.' })
  withdrawn: boolean;

  @Field(() => [Problem], { description: 'Why it was not; empty when it was.' })
  problems: Problem[];
}
