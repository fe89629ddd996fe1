import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ApiToken } from './api-token.type.ts';

const columns = `id, name, scopes, made_on as "madeOn", ends_on as "endsOn", last_used_on as "lastUsedOn"`;

/** The tokens of a library that work today, the newest first. */
export const apiTokensOf = (db: UnitOfWork, libraryId: string, today: string): Promise<ApiToken[]> =>
  db.query<ApiToken & Record<string, unknown>>(
    `select ${columns} from api_token where library_id = $1 and withdrawn_on is null and ends_on >= $2 order by made_on desc, name, id`,
    [libraryId, today],
  );

/** Adds a token, of which only the hash is kept. */
export async function addApiToken(
  manager: EntityManager,
  token: Pick<ApiToken, 'name' | 'scopes' | 'endsOn'> & { libraryId: string; hash: Buffer; today: string },
): Promise<ApiToken> {
  const [row] = await manager.query<ApiToken[]>(
    `insert into api_token (library_id, name, scopes, token_hash, made_by, made_on, ends_on)
     values ($1, $2, $3, $4, current_setting('regiepunt.user_id')::uuid, $5, $6) returning ${columns}`,
    [token.libraryId, token.name, token.scopes, token.hash, token.today, token.endsOn],
  );
  return row!;
}

/** Withdraws a token with its hash: the next request finds nothing. Null when there is no such token. */
export async function withdrawApiTokenRow(
  manager: EntityManager,
  libraryId: string,
  id: string,
  today: string,
): Promise<Pick<ApiToken, 'name' | 'scopes'> | null> {
  // TypeORM answers [rows, count] to an update.
  const [rows] = await manager.query<[Pick<ApiToken, 'name' | 'scopes'>[], number]>(
    `update api_token set withdrawn_on = $3, token_hash = null
     where library_id = $1 and id = $2 and withdrawn_on is null returning name, scopes`,
    [libraryId, id, today],
  );
  return rows[0] ?? null;
}
