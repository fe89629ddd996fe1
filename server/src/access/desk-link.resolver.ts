import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  DeskLink,
  MakeDeskLinkPayload,
  PairingPayload,
  ThisDevice,
  WithdrawDeskLinkPayload,
} from './desk-link.type.ts';
import { deskLinks, makeDeskLink, withdrawDeskLink } from './desk-links.ts';
import { findPairing, pairDevice, thisDevice } from './pair-device.ts';

/** Devices that register for one point without an account. */
@Resolver()
export class DeskLinkResolver {
  @Query(() => [DeskLink], {
    nullable: true,
    description: 'Devices of a point that are paired or wait to be; null unless you coordinate its library.',
  })
  deskLinks(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
  ): Promise<DeskLink[] | null> {
    return deskLinks(context, library, location);
  }

  @Query(() => ThisDevice, { nullable: true, description: 'The device that asks; null when it was never paired.' })
  thisDevice(@Ctx() context: RequestContext): ThisDevice | null {
    return thisDevice(context);
  }

  @Query(() => PairingPayload, {
    description: 'What a code would pair this device with. Wrong codes are counted: ten in a quarter of an hour.',
  })
  pairing(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'The code, in whatever way it was typed.' }) code: string,
  ): Promise<PairingPayload> {
    return findPairing(context, code);
  }

  @Mutation(() => PairingPayload, { description: 'Pairs this device with the point of a code; sets its cookie.' })
  pairDevice(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'The code, in whatever way it was typed.' }) code: string,
  ): Promise<PairingPayload> {
    return pairDevice(context, code);
  }

  @Mutation(() => MakeDeskLinkPayload, { description: 'Makes a link for a device at a point, with a code to pair it.' })
  makeDeskLink(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('locationId', () => ID, { description: 'UUID of the point.' }) locationId: string,
    @Arg('name', () => String, { description: 'What you call the device; at most 60 characters.' }) name: string,
  ): Promise<MakeDeskLinkPayload> {
    return makeDeskLink(context, { libraryId, locationId, name });
  }

  @Mutation(() => WithdrawDeskLinkPayload, { description: 'Withdraws a device, from its next request on.' })
  withdrawDeskLink(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('id', () => ID, { description: 'UUID of the desk link.' }) id: string,
  ): Promise<WithdrawDeskLinkPayload> {
    return withdrawDeskLink(context, libraryId, id);
  }
}
