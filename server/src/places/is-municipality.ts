import type { RequestContext } from '../graphql/request-context.ts';

/** Whether there is, or was, a municipality with this code. */
export async function isMunicipality(context: RequestContext, code: string): Promise<boolean> {
  return (await context.db.query('select from municipality where code = $1', [code])).length > 0;
}
