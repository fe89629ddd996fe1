import type { GraphQLResolveInfo } from 'graphql';
import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { SaveSupportOrganisationInput, SaveSupportOrganisationPayload } from './organisation.inputs.ts';
import { nameProblem } from './organisation-name.ts';
import { unknownOf } from './organisation.repository.ts';
import { SupportOrganisation } from './support-organisation.entity.ts';

/** Adds a provincial support organisation or changes its name and provinces. */
export async function saveSupportOrganisation(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveSupportOrganisationInput,
): Promise<SaveSupportOrganisationPayload> {
  const failed = (...problems: Problem[]): SaveSupportOrganisationPayload => ({ supportOrganisation: null, problems });
  if (!may(context.identity, 'organisation.manage', nationId)) return failed(notFound('Deze POI', ['input', 'id']));
  const id = uuidOrNull(input.id);
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van de POI is geen UUID.', ['input', 'id']));
  const name = input.name.trim();
  const wrong = nameProblem(name);
  if (wrong) return failed(wrong);
  const provinces = [...new Set(input.provinces)];
  if (provinces.length === 0)
    return failed(problem('INVALID_INPUT', 'Kies minstens één provincie.', ['input', 'provinces']));
  const [unknown] = await unknownOf(context.db, 'province', provinces);
  if (unknown !== undefined) return failed(notFound(`De provincie ${unknown}`, ['input', 'provinces']));

  await context.db.write(async (manager) => {
    await manager.upsert(SupportOrganisation, { id, name }, ['id']);
    await manager.query(
      `delete from support_organisation_province where support_organisation_id = $1 and not province_code = any ($2)`,
      [id, provinces],
    );
    await manager.query(
      `insert into support_organisation_province select $1, unnest($2::text[]) on conflict do nothing`,
      [id, provinces],
    );
  });
  const where = '{t}.id = $1';
  const saved = await context.read.one<SupportOrganisation>(
    info,
    'SupportOrganisation',
    where,
    [id],
    ['supportOrganisation'],
  );
  return { supportOrganisation: saved, problems: [] };
}
