import { endingTokens } from './lines/ending-tokens.ts';
import { devicesNotSeen } from './lines/idle-devices.ts';
import { imports } from './lines/imports.ts';
import { missingDays } from './lines/missing-days.ts';
import { openInvitations } from './lines/open-invitations.ts';
import { signals } from './lines/signals.ts';
import type { FindLines } from './morning-line.ts';

/** Every kind of line of the morning view, in the order they are shown when they ask as much. */
export const everyLine: readonly FindLines[] = [
  missingDays,
  imports,
  endingTokens,
  devicesNotSeen,
  openInvitations,
  signals,
];
