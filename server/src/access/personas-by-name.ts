import type pg from 'pg';

/** Who can sign in to the demonstration, a line each: the name and the first sentence of what the persona is. */
export async function personasByName(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select name || ': ' || split_part(persona_description, '.', 1) as line from app_user where persona is not null order by created_on, persona`,
  );
  return rows.map(({ line }) => line);
}
