import { recordChange } from '../audit/record-change.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { may } from './actions.ts';
import { addApiToken, apiTokensOf, withdrawApiTokenRow } from './api-token.repository.ts';
import type { ApiToken, MakeApiTokenInput, MakeApiTokenPayload, WithdrawApiTokenPayload } from './api-token.type.ts';
import { nameProblem } from './name-problem.ts';
import { tokenPrefix } from './token-identity.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Longest life of a token, so that one that was forgotten dies. */
const longestDays = 365;

/** The tokens of a library, for its coordinator; null for anyone else. */
export async function apiTokens(context: RequestContext, library: string): Promise<ApiToken[] | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'apiTokens.manage', libraryId)) return null;
  return apiTokensOf(context.db, libraryId, context.today);
}

/** Makes a token with which another system acts for a library; it is shown this once. */
export async function makeApiToken(context: RequestContext, input: MakeApiTokenInput): Promise<MakeApiTokenPayload> {
  const failed = (...problems: Problem[]): MakeApiTokenPayload => ({ apiToken: null, secret: null, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if (!libraryId || !may(context.identity, 'apiTokens.manage', libraryId))
    return failed(notFound('Deze bibliotheek', ['input', 'libraryId']));
  const { today } = context;
  const scopes = [...new Set(input.scopes)];
  const last = addDays(today, longestDays);
  const problems = [
    nameProblem(input.name, 'Geef het token een naam, bijvoorbeeld die van het andere systeem', ['input', 'name']),
    scopes.length === 0 && problem('INVALID_INPUT', 'Kies minstens één recht.', ['input', 'scopes']),
    (input.endsOn < today || input.endsOn > last) &&
      problem('INVALID_INPUT', 'Kies een laatste dag vanaf vandaag en binnen een jaar.', ['input', 'endsOn']),
  ].filter((each) => each !== false && each !== null);
  if (problems.length > 0) return failed(...problems);
  const secret = tokenPrefix + newToken();
  const token = { libraryId, name: input.name.trim(), scopes, endsOn: input.endsOn, today, hash: hashOfToken(secret) };
  const apiToken = await context.db.write(async (manager) => {
    const row = await addApiToken(manager, token);
    const after = { name: row.name, scopes: row.scopes, endsOn: row.endsOn };
    const entry = { libraryId, action: 'API_TOKEN_MADE', subjectId: row.id, before: null, after } as const;
    await recordChange(manager, context.identity!, entry);
    return row;
  });
  return { apiToken, secret, problems: [] };
}

/** Withdraws a token, from the next request on. What it registered stays. */
export async function withdrawApiToken(
  context: RequestContext,
  library: string,
  tokenId: string,
): Promise<WithdrawApiTokenPayload> {
  const [libraryId, id] = [uuidOrNull(library), uuidOrNull(tokenId)];
  const unknown = { withdrawn: false, problems: [notFound('Dit token', ['id'])] };
  if (!libraryId || !id || !may(context.identity, 'apiTokens.manage', libraryId)) return unknown;
  const withdrawn = await context.db.write(async (manager) => {
    const row = await withdrawApiTokenRow(manager, libraryId, id, context.today);
    if (row) {
      const entry = { libraryId, action: 'API_TOKEN_WITHDRAWN', subjectId: id, before: row, after: null } as const;
      await recordChange(manager, context.identity!, entry);
    }
    return row !== null;
  });
  return withdrawn ? { withdrawn, problems: [] } : unknown;
}
