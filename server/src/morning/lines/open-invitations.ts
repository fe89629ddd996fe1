import { members } from '../../access/members.ts';
import { OrganisationKind } from '../../access/roles.ts';
import type { FindLines } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** Invitations nobody has accepted yet, for a coordinator who manages users. */
export const openInvitations: FindLines = async (context, { libraryId }) => {
  const everyone = await members(context, { kind: OrganisationKind.LIBRARY, id: libraryId });
  const invited = (everyone ?? []).filter(({ pending }) => pending).length;
  if (invited === 0) return [];
  const { INVITATION_OPEN: kind } = MorningLineKind;
  return [{ kind, severity: MorningSeverity.NOTE, count: invited, link: '/gebruikers' }];
};
