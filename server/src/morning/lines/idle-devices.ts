import { idleDevices } from '../../access/idle-devices.ts';
import { addDays } from '../../calendar/amsterdam.ts';
import type { FindLines } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** After how many days without use a paired device is worth a question: is it lost, or put away? */
const quiet = 14;

/** Paired devices that were not used for two weeks. */
export const devicesNotSeen: FindLines = async (context, { libraryId }) =>
  (await idleDevices(context, libraryId, addDays(context.today, -quiet))).map(({ name, locationId, lastSeenOn }) => ({
    kind: MorningLineKind.DEVICE_NOT_SEEN,
    severity: MorningSeverity.NOTE,
    count: 1,
    link: `/locaties/${locationId}/apparaten`,
    name,
    locationId,
    day: lastSeenOn,
  }));
