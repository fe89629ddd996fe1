import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { notFound } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { inFormOrder, standardFields } from './desk-field.ts';
import { chooseFields, chosenFields } from './desk-settings.repository.ts';
import type { DeskSettings, SaveDeskSettingsInput, SaveDeskSettingsPayload } from './desk-settings.type.ts';

/** What the desks of a library ask; null for whoever does not register there. */
export async function readDeskSettings(context: RequestContext, library: string): Promise<DeskSettings | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'visit.register', libraryId)) return null;
  const chosen = await chosenFields(context.db, libraryId);
  return { fields: inFormOrder(chosen ?? standardFields), standard: chosen === null };
}

/** Chooses what the desks of a library ask, from now on. */
export async function saveDeskSettings(
  context: RequestContext,
  input: SaveDeskSettingsInput,
): Promise<SaveDeskSettingsPayload> {
  const libraryId = uuidOrNull(input.libraryId);
  if (!libraryId || !may(context.identity, 'desk.manage', libraryId))
    return { deskSettings: null, problems: [notFound('Deze bibliotheek', ['input', 'libraryId'])] };
  const fields = inFormOrder(input.fields);
  await context.db.write(async (manager) => {
    const before = await chosenFields(context.db, libraryId);
    await chooseFields(manager, libraryId, fields);
    const line = { libraryId, action: 'DESK_SETTING_SAVED', subjectId: libraryId, before, after: fields } as const;
    await recordChange(manager, context.identity!, line);
  });
  return { deskSettings: { fields, standard: false }, problems: [] };
}
