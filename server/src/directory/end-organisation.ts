import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { EndOrganisationInput, SaveOrganisationPayload } from './organisation.inputs.ts';
import { endOn, lockDirectory, storedOrganisation } from './organisation.repository.ts';

/** Lets an organisation leave the directory; it is never removed, so that registrations that name it keep their meaning. */
export async function endOrganisation(
  context: RequestContext,
  input: EndOrganisationInput,
): Promise<SaveOrganisationPayload> {
  const failed = (...problems: Problem[]): SaveOrganisationPayload => ({ organisation: null, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if ((input.libraryId && !libraryId) || !may(context.identity, 'directory.manage', libraryId ?? nationId))
    return failed(notFound('Dit adresboek', ['input', 'libraryId']));
  const { validUntil } = input;
  if (validUntil <= context.today)
    return failed(problem('INVALID_INPUT', 'De laatste dag is op zijn vroegst vandaag.', ['input', 'validUntil']));
  const result = await context.db.write(async (manager) => {
    await lockDirectory(manager);
    const id = uuidOrNull(input.id);
    const before = id && (await storedOrganisation(manager, id));
    if (!before || before.libraryId !== libraryId) return notFound('Deze organisatie', ['input', 'id']);
    await endOn(manager, before.id, validUntil);
    const after = { ...before, validUntil };
    if (libraryId) {
      const line = { libraryId, action: 'ORGANISATION_SAVED', subjectId: before.id, before, after } as const;
      await recordChange(manager, context.identity!, line);
    }
    return { ...after, national: after.libraryId === null };
  });
  return 'message' in result ? failed(result) : { organisation: result, problems: [] };
}
