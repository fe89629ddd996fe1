import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { lockList, storedCodes, updateCode } from './code.repository.ts';
import type { EndCodeInput, SaveCodePayload } from './code.inputs.ts';
import { holdsAfter } from './code-problems.ts';
import { listCodes } from './list-codes.ts';

/** Lets a code end; it is never removed, so that what was registered under it keeps its meaning. */
export async function endCode(context: RequestContext, input: EndCodeInput): Promise<SaveCodePayload> {
  const failed = (...problems: Problem[]): SaveCodePayload => ({ code: null, replaced: false, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if ((input.libraryId && !libraryId) || !may(context.identity, 'code.manage', libraryId ?? nationId))
    return failed(notFound('Deze codelijst', ['input', 'libraryId']));
  const { validUntil } = input;
  // Devices that registered today, also without a network, did so under the list of today.
  if (validUntil <= context.today)
    return failed(problem('INVALID_INPUT', 'De laatste dag is op zijn vroegst vandaag.', ['input', 'validUntil']));

  const wrong = await context.db.write(async (manager) => {
    await lockList(manager, input.list);
    const codes = await storedCodes(manager, input.list, libraryId);
    const before = codes.find((each) => each.code === input.code && each.libraryId === libraryId);
    if (!before || !holdsAfter(before, context.today)) return notFound('Deze code', ['input', 'code']);
    if (validUntil <= before.validFrom)
      return problem('INVALID_INPUT', 'De laatste dag ligt voor de eerste dag.', ['input', 'validUntil']);
    const after = { ...before, validUntil };
    await updateCode(manager, after);
    if (libraryId) {
      const line = { libraryId, action: 'CODE_SAVED', subjectId: libraryId, before, after } as const;
      await recordChange(manager, context.identity!, line);
    }
    return null;
  });
  if (wrong) return failed(wrong);
  const now = await listCodes(context, { list: input.list, on: null, library: libraryId, everyVersion: true });
  return { code: now.find(({ code }) => code === input.code) ?? null, replaced: false, problems: [] };
}
