import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { may } from './actions.ts';
import { type StoredDeskLink, addDeskLink, deskLinksOf, withdrawDeskLinkRow } from './desk-link.repository.ts';
import type { DeskLink, MakeDeskLinkPayload, WithdrawDeskLinkPayload } from './desk-link.type.ts';
import { nameProblem } from './name-problem.ts';
import { hashOfShortCode, newShortCode } from './short-code.ts';

/** How long a code pairs a device. */
const codeMinutes = 15;

/** The devices of a point, for the coordinator of its library; null for anyone else. */
export async function deskLinks(
  context: RequestContext,
  library: string,
  location: string,
): Promise<DeskLink[] | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || !locationId || !may(context.identity, 'deskLinks.manage', libraryId)) return null;
  return (await deskLinksOf(context.db, libraryId, locationId)).map(inWords);
}

/** Makes a link for a device, which is paired by whoever shows its code within a quarter of an hour, once. */
export async function makeDeskLink(
  context: RequestContext,
  given: { libraryId: string; locationId: string; name: string },
): Promise<MakeDeskLinkPayload> {
  const failed = (...problems: Problem[]): MakeDeskLinkPayload => ({ deskLink: null, code: null, problems });
  const [libraryId, locationId] = [uuidOrNull(given.libraryId), uuidOrNull(given.locationId)];
  const unknown = notFound('Dit punt', ['locationId']);
  if (!libraryId || !locationId || !may(context.identity, 'deskLinks.manage', libraryId)) return failed(unknown);
  const wrong = nameProblem(given.name, 'Geef het apparaat een naam, bijvoorbeeld "Tablet leeszaal"');
  if (wrong) return failed(wrong);
  const name = given.name.trim();
  const code = newShortCode();
  const link = {
    libraryId,
    locationId,
    name,
    codeHash: hashOfShortCode(code),
    minutes: codeMinutes,
    today: context.today,
  };
  const made = await context.db.write(async (manager) => {
    const row = await addDeskLink(manager, link);
    if (row) {
      const entry = { libraryId, action: 'DESK_LINK_MADE', subjectId: row.id } as const;
      await recordChange(manager, context.identity!, { ...entry, before: null, after: { name, locationId } });
    }
    return row;
  });
  return made ? { deskLink: inWords(made), code, problems: [] } : failed(unknown);
}

/** Withdraws a device: from its next request on it is nobody. What it registered stays. */
export async function withdrawDeskLink(
  context: RequestContext,
  library: string,
  deskLinkId: string,
): Promise<WithdrawDeskLinkPayload> {
  const [libraryId, id] = [uuidOrNull(library), uuidOrNull(deskLinkId)];
  const unknown = { withdrawn: false, problems: [notFound('Dit apparaat', ['id'])] };
  if (!libraryId || !id || !may(context.identity, 'deskLinks.manage', libraryId)) return unknown;
  const withdrawn = await context.db.write(async (manager) => {
    const row = await withdrawDeskLinkRow(manager, libraryId, id, context.today);
    if (row) {
      const entry = { libraryId, action: 'DESK_LINK_WITHDRAWN', subjectId: id } as const;
      await recordChange(manager, context.identity!, { ...entry, before: row, after: null });
    }
    return row !== null;
  });
  return withdrawn ? { withdrawn, problems: [] } : unknown;
}

const inWords = ({ codeEndsAt, ...link }: StoredDeskLink): DeskLink => ({
  ...link,
  waitsUntil: codeEndsAt?.toISOString() ?? null,
});
