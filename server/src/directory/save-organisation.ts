import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { isMunicipality } from '../places/is-municipality.ts';
import { personalDataProblems } from '../privacy/refuse-personal-data.ts';
import type { SaveOrganisationInput, SaveOrganisationPayload } from './organisation.inputs.ts';
import { lockDirectory, nameIsTaken, storedOrganisation, writeOrganisation } from './organisation.repository.ts';
import { organisationRules } from './organisation-rules.ts';

/** Adds an organisation to the directory or changes it: a coordinator around the own library, an administrator nationally. */
export async function saveOrganisation(
  context: RequestContext,
  input: SaveOrganisationInput,
): Promise<SaveOrganisationPayload> {
  const failed = (...problems: Problem[]): SaveOrganisationPayload => ({ organisation: null, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if ((input.libraryId && !libraryId) || !may(context.identity, 'directory.manage', libraryId ?? nationId))
    return failed(notFound('Dit adresboek', ['input', 'libraryId']));
  const id = uuidOrNull(input.id);
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van de organisatie is geen UUID.', ['input', 'id']));
  const read = organisationRules.safeParse(input);
  if (!read.success) {
    return failed(
      ...read.error.issues.map(({ message, path }) =>
        problem('INVALID_INPUT', message, ['input', ...path.map(String)]),
      ),
    );
  }
  const given = read.data;
  const personal = personalDataProblems({
    ...{ name: given.name, openingTimes: given.openingTimes, note: given.note },
  });
  if (personal.length > 0) return failed(...personal);
  const municipality = input.municipality || null;
  if (municipality && !(await isMunicipality(context, municipality)))
    return failed(notFound('Deze gemeente', ['input', 'municipality']));

  const row = { ...given, id, libraryId, municipality, category: input.category, relation: input.relation };
  const result = await context.db.write(async (manager) => {
    await lockDirectory(manager);
    const before = await storedOrganisation(manager, id);
    if (before && before.libraryId !== libraryId) return notFound('Deze organisatie', ['input', 'id']);
    if (await nameIsTaken(manager, row))
      return problem('INVALID_INPUT', 'Deze organisatie staat al in het adresboek.', ['input', 'name']);
    await writeOrganisation(manager, row);
    const after = (await storedOrganisation(manager, id))!;
    if (libraryId) {
      const line = { libraryId, action: 'ORGANISATION_SAVED', subjectId: id, before, after } as const;
      await recordChange(manager, context.identity!, line);
    }
    return { ...after, national: after.libraryId === null };
  });
  return 'message' in result ? failed(result) : { organisation: result, problems: [] };
}
