import { Field, ID, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day, Moment } from '../graphql/scalars.ts';

/** A device that registers for one point. */
@ObjectType({
  description: 'A tablet or PC that registers for one point without an account (baliekoppeling).',
  simpleResolvers: true,
})
export class DeskLink {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'What the library calls the device, such as "Tablet leeszaal".' })
  name: string;

  @Field(() => Day, { description: 'Day it was made.' })
  madeOn: string;

  @Field(() => Moment, { nullable: true, description: 'Until when its code pairs a device; null once one is paired.' })
  waitsUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'Day a device was paired; null while it waits for one.' })
  pairedOn: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day the device was used; the time is not kept.' })
  lastUsedOn: string | null;
}

/** A new link with its code, or why there is none. */
@ObjectType({ description: 'A new desk link with its code, or why there is none.', simpleResolvers: true })
export class MakeDeskLinkPayload {
  @Field(() => DeskLink, { nullable: true, description: 'The link, which waits for its device.' })
  deskLink: DeskLink | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code to type at /koppelen, or to open as /koppelen/CODE; shown this once, works once, for 15 minutes.',
  })
  code: string | null;

  @Field(() => [Problem], { description: 'Why none was made; empty when one was.' })
  problems: Problem[];
}

/** Whether a device was withdrawn. */
@ObjectType({ description: 'Whether a device was withdrawn.', simpleResolvers: true })
export class WithdrawDeskLinkPayload {
  @Field(() => Boolean, { description: 'True when the device can do nothing from now on.' })
  withdrawn: boolean;

  @Field(() => [Problem], { description: 'Why it was not; empty when it was.' })
  problems: Problem[];
}

/** What a code would pair a device with. */
@ObjectType({ description: 'What a code would pair this device with (koppelcode).', simpleResolvers: true })
export class Pairing {
  @Field(() => String, { description: 'What the library calls the device.' })
  deviceName: string;

  @Field(() => String, { description: 'Name of the point.' })
  locationName: string;

  @Field(() => String, { description: 'Name of the library.' })
  libraryName: string;
}

/** Answer to a code. */
@ObjectType({ description: 'What a code leads to, or why it leads nowhere.', simpleResolvers: true })
export class PairingPayload {
  @Field(() => Pairing, { nullable: true, description: 'What it pairs with; null when the code is no good.' })
  pairing: Pairing | null;

  @Field(() => [Problem], { description: 'Why the code is no good; empty when it is.' })
  problems: Problem[];
}

/** The device that asks. */
@ObjectType({
  description: 'The paired device this request comes from, or came from before it was withdrawn (dit apparaat).',
  simpleResolvers: true,
})
export class ThisDevice {
  @Field(() => Boolean, {
    description: 'False when its link was withdrawn, or lay unused for a year: it must be paired again.',
  })
  paired: boolean;

  @Field(() => String, { nullable: true, description: 'What the library calls it; null when it is no longer paired.' })
  name: string | null;
}
