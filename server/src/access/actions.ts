import type { Identity, TokenScope } from './identity.ts';
import { organisationsWith } from './identity.ts';
import { OrganisationKind, Role, nationId } from './roles.ts';

/**
 * The closed list of actions: who may do what, by id of the organisation it is done for. What is not named here nobody may.
 * Row-level security holds the same lines underneath (access/tenant-settings.ts).
 */
export const actions = {
  /** Registers and undoes visits for a library; where in it, `mayRegisterAt` says. */
  'visit.register': (identity: Identity | null, libraryId: string) =>
    librariesToRegisterFor(identity).includes(libraryId),
  /** Corrects and removes what others registered for a library, however long ago. */
  'visit.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Pairs devices with the points of a library, and withdraws them. */
  'deskLinks.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Lets other systems act for a library. */
  'apiTokens.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Takes the registrations of a library out of the platform: its coordinator, and its own systems by token. */
  'registrations.export': (identity: Identity | null, libraryId: string) =>
    has(identity, libraryId, Role.COORDINATOR) || librariesByToken(identity, 'READ_REGISTRATIONS').includes(libraryId),
  /** Changes points and opening hours of a library. */
  'location.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Brings earlier registrations in from a file, and takes them back. */
  'import.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Adds and changes libraries and support organisations, on the platform as a whole. */
  'organisation.manage': (identity: Identity | null, id: string) => has(identity, id, Role.PLATFORM_ADMINISTRATOR),
  /** Adds, changes and ends codes: administrators on the national list, coordinators the own codes of their library. */
  'code.manage': (identity: Identity | null, id: string) =>
    has(identity, id, Role.COORDINATOR, Role.PLATFORM_ADMINISTRATOR),
  /** Keeps up the directory of organisations: administrators the national ones, coordinators those of their surroundings. */
  'directory.manage': (identity: Identity | null, id: string) =>
    has(identity, id, Role.COORDINATOR, Role.PLATFORM_ADMINISTRATOR),
  /** Chooses what the desks of a library ask. */
  'desk.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Asks visitors of a library what they think: opens and closes periods, types over paper, reads the results. */
  'survey.manage': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Sends signals to the municipalities of a library, drops what is proposed, and reads what came of them. */
  'signal.send': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Reads the signals a municipality got: its own people. */
  'signal.read': (identity: Identity | null, code: string) =>
    has(identity, code, Role.MUNICIPAL_CONTACT, Role.MUNICIPAL_CONTROLLER),
  /** Takes up, answers, solves or declines them. */
  'signal.answer': (identity: Identity | null, code: string) => has(identity, code, Role.MUNICIPAL_CONTACT),
  /** Reads everything about a library, live: its coordinator, and its own systems by token. */
  'figures.own': (identity: Identity | null, libraryId: string) =>
    has(identity, libraryId, Role.COORDINATOR) || librariesByToken(identity, 'READ_FIGURES').includes(libraryId),
  /** Reads the figures of a library as one of the others: its adviser, the national analyst. */
  'figures.library': (identity: Identity | null, libraryId: string) =>
    (identity?.advisedLibraries.includes(libraryId) ?? false) || has(identity, nationId, Role.NATIONAL_ANALYST),
  /** Reads what a library was asked about, by topic: the library alone. */
  'figures.topics': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Reads on which days the points of a library registered nothing: the library alone. */
  'completeness.read': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Reads what happened, what is missing and what waits at a library. */
  'morning.read': (identity: Identity | null, libraryId: string) => has(identity, libraryId, Role.COORDINATOR),
  /** Reads the totals of a municipality: its own people, the advisers of its province, the national analyst. */
  'figures.municipality': (identity: Identity | null, code: string) =>
    has(identity, code, Role.MUNICIPAL_CONTACT, Role.MUNICIPAL_CONTROLLER) ||
    (identity?.advisedMunicipalities.includes(code) ?? false) ||
    has(identity, nationId, Role.NATIONAL_ANALYST),
  /** Reads the figures of the points in a municipality one by one: its own people. */
  'figures.insideMunicipality': (identity: Identity | null, code: string) =>
    has(identity, code, Role.MUNICIPAL_CONTACT, Role.MUNICIPAL_CONTROLLER),
  /** Reads the totals of the libraries a support organisation advises. */
  'figures.supportOrganisation': (identity: Identity | null, id: string) =>
    has(identity, id, Role.POI_ADVISER) || has(identity, nationId, Role.NATIONAL_ANALYST),
  /** Reads the totals of the country. */
  'figures.nation': (identity: Identity | null, id: string) => has(identity, id, Role.NATIONAL_ANALYST),
} as const;

/** The name of an action in the closed list. */
export type Action = keyof typeof actions;

/** Whether this user may do this for this organisation today; nobody may what nothing allows. */
export function may(identity: Identity | null, action: Action, organisationId: string): boolean {
  return actions[action](identity, organisationId);
}

/** Ids of the libraries whoever asks may register visits for. */
export function librariesToRegisterFor(identity: Identity | null): string[] {
  if (identity?.desk) return [identity.desk.libraryId];
  return [...organisationsWith(identity, Role.COUNTER, Role.COORDINATOR), ...librariesByToken(identity, 'REGISTER')];
}

/** Id of the library a token acts for, where it has this scope; none for anyone else. */
export function librariesByToken(identity: Identity | null, scope: TokenScope): string[] {
  return identity?.token?.scopes.includes(scope) ? [identity.token.libraryId] : [];
}

/**
 * Whether whoever asks may register at this point, given that they may register for its library (`visit.register`): a desk link
 * only at its own, everyone else at all of them.
 */
export function mayRegisterAt(identity: Identity | null, locationId: string): boolean {
  if (!identity) return false;
  return identity.desk === null || identity.desk.locationId === locationId;
}

/** Whether this user invites and removes the members of an organisation: those marked "manages users", and administrators everywhere. */
export function mayManageMembers(identity: Identity | null, kind: OrganisationKind, organisationId: string): boolean {
  if (!identity) return false;
  if (has(identity, nationId, Role.PLATFORM_ADMINISTRATOR)) return true;
  return identity.memberships.some(
    (membership) =>
      membership.managesUsers &&
      membership.organisationKind === kind &&
      kind !== OrganisationKind.PLATFORM &&
      membership.organisationId === organisationId,
  );
}

function has(identity: Identity | null, organisationId: string, ...roles: Role[]): boolean {
  return organisationsWith(identity, ...roles).includes(organisationId);
}
