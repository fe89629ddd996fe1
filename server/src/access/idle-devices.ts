import type { RequestContext } from '../graphql/request-context.ts';
import { may } from './actions.ts';
import { type IdleDevice, idleDevicesOf } from './idle-devices.repository.ts';

/** The paired devices of a library that were last seen before a day, for its coordinator; none for anyone else. */
export const idleDevices = async (context: RequestContext, libraryId: string, before: string): Promise<IdleDevice[]> =>
  may(context.identity, 'deskLinks.manage', libraryId) ? idleDevicesOf(context.db, libraryId, before) : [];
