import type { RequestContext } from '../graphql/request-context.ts';
import { asAccess } from './access-database.ts';
import type { Persona } from './account.type.ts';

/** The personas of the demonstration network; none outside demonstration mode. */
export async function personas(context: RequestContext): Promise<Persona[]> {
  if (!context.server.demonstration) return [];
  const { rows } = await asAccess(context.server.pool, (client) =>
    client.query<Persona>(
      `select persona as key, name, coalesce(persona_description, '') as description from app_user
       where persona is not null order by created_on, persona`,
    ),
  );
  return rows;
}
