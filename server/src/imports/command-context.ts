import { type Identity, withoutMemberships } from '../access/identity.ts';
import { OrganisationKind, Role } from '../access/roles.ts';
import { dayAt, now } from '../calendar/amsterdam.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Announcer } from '../live/announcer.ts';

/** In the trail the command line is nobody's account: this id, that no user has. */
const commandLine = '00000000-0000-4000-8000-000000000001';

/** The command line acts as a coordinator of the one library it was given. */
export const identityAt = (organisationId: string): Identity => ({
  ...withoutMemberships,
  actor: { kind: 'USER', id: commandLine },
  userId: commandLine,
  ...{ name: 'Opdrachtregel', desk: null, token: null },
  memberships: [
    {
      ...{ id: commandLine, role: Role.COORDINATOR, organisationKind: OrganisationKind.LIBRARY, organisationId },
      ...{ organisationName: '', managesUsers: false, validFrom: '2000-01-01', validUntil: null },
    },
  ],
});

/** As much of a context as the steps use: there is no request. */
export function contextOf(db: UnitOfWork, libraryId: string, announcer: Announcer): RequestContext {
  const moment = now();
  const about = { identity: identityAt(libraryId), now: moment, today: dayAt(moment), server: { announcer } };
  return { ...about, db } as unknown as RequestContext;
}
