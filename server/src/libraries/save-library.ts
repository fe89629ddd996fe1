import type { GraphQLResolveInfo } from 'graphql';
import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Library } from './library.entity.ts';
import type { SaveLibraryInput, SaveLibraryPayload } from './organisation.inputs.ts';
import { nameProblem } from './organisation-name.ts';
import { replaceFrom, unknownOf } from './organisation.repository.ts';

/** Adds a library or changes it: its name, who advises it and its service area, from today. What was before stays dated. */
export async function saveLibrary(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveLibraryInput,
): Promise<SaveLibraryPayload> {
  const failed = (...problems: Problem[]): SaveLibraryPayload => ({ library: null, problems });
  if (!may(context.identity, 'organisation.manage', nationId))
    return failed(notFound('Deze bibliotheek', ['input', 'id']));
  const id = uuidOrNull(input.id);
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van de bibliotheek is geen UUID.', ['input', 'id']));
  const name = input.name.trim();
  const wrong = nameProblem(name);
  if (wrong) return failed(wrong);
  const municipalities = [...new Set(input.municipalities)];
  const supporters = input.supportOrganisation ? [input.supportOrganisation.toLowerCase()] : [];
  const [unknownMunicipalities, unknownSupporters] = await Promise.all([
    unknownOf(context.db, 'municipality', municipalities),
    unknownOf(context.db, 'support_organisation', supporters),
  ]);
  if (unknownMunicipalities.length > 0) {
    return failed(notFound(`De gemeente ${unknownMunicipalities[0]}`, ['input', 'municipalities']));
  }
  if (unknownSupporters.length > 0) return failed(notFound('Deze POI', ['input', 'supportOrganisation']));

  await context.db.write(async (manager) => {
    await manager.upsert(Library, { id, name }, ['id']);
    await replaceFrom(
      manager,
      { table: 'service_area', other: 'municipality_code' },
      id,
      municipalities,
      context.today,
    );
    await replaceFrom(
      manager,
      { table: 'library_support', other: 'support_organisation_id' },
      id,
      supporters,
      context.today,
    );
  });
  return { library: await context.read.one<Library>(info, 'Library', '{t}.id = $1', [id], ['library']), problems: [] };
}
