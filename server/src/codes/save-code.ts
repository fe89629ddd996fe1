import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { may } from '../access/actions.ts';
import { nationId } from '../access/roles.ts';
import { recordChange } from '../audit/record-change.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import { keepRegisteringOut } from '../registration/keep-registering-out.ts';
import { type StoredCode, insertCode, isInUse, lockList, storedCodes, updateCode } from './code.repository.ts';
import type { SaveCodeInput, SaveCodePayload } from './code.inputs.ts';
import { changeOfCode, nameOfCode } from './code-rules.ts';
import { holdsAfter, labelProblem, parentProblem } from './code-problems.ts';
import { listCodes } from './list-codes.ts';

/** Adds a code or changes one: an administrator on the national list, a coordinator below it. */
export async function saveCode(context: RequestContext, input: SaveCodeInput): Promise<SaveCodePayload> {
  const failed = (...problems: Problem[]): SaveCodePayload => ({ code: null, replaced: false, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if ((input.libraryId && !libraryId) || !may(context.identity, 'code.manage', libraryId ?? nationId))
    return failed(notFound('Deze codelijst', ['input', 'libraryId']));
  const label = input.label.trim().replace(/\s+/g, ' ');
  const personal = personalDataProblem(label, ['input', 'label']);
  if (personal) return failed(personal);

  const saved = await context.db.write(async (manager) => {
    await lockList(manager, input.list);
    const codes = await storedCodes(manager, input.list, libraryId);
    const before = codes.find((each) => each.code === input.code && each.libraryId === libraryId) ?? null;
    if (input.code && !(before && holdsAfter(before, context.today))) return notFound('Deze code', ['input', 'code']);
    const asked = { ...input, label, libraryId, parent: input.parent ?? null };
    const wrong = labelProblem(asked, codes, context.today) ?? parentProblem(asked, codes, context.today);
    if (wrong) return wrong;
    const row: StoredCode = {
      ...{ list: input.list, libraryId, label, parent: asked.parent, choosable: input.choosable },
      code: before?.code ?? newName(label, codes, libraryId),
      validFrom: before?.validFrom ?? input.validFrom ?? context.today,
      validUntil: before?.validUntil ?? null,
    };
    const result = before ? await change(manager, before, row, codes, context.today) : await add(manager, row);
    if (libraryId && !('message' in result)) {
      const line = { libraryId, action: 'CODE_SAVED', subjectId: libraryId, before, after: result.row } as const;
      await recordChange(manager, context.identity!, line);
    }
    return result;
  });
  if ('message' in saved) return failed(saved);
  const now = await listCodes(context, { list: input.list, on: null, library: libraryId, everyVersion: true });
  return {
    code: now.find(({ code }) => code === saved.row.code) ?? null,
    replaced: saved.replaced,
    problems: [],
  };
}

interface Saved {
  row: StoredCode;
  replaced: boolean;
}

async function add(manager: EntityManager, row: StoredCode): Promise<Saved> {
  await insertCode(manager, row);
  return { row, replaced: false };
}

/** Changes a code as far as its meaning allows. */
async function change(
  manager: EntityManager,
  before: StoredCode,
  row: StoredCode,
  codes: StoredCode[],
  today: string,
): Promise<Saved | Problem> {
  // Whatever is registered under it now is seen below, and whatever comes after goes by its new place.
  if (before.libraryId) await keepRegisteringOut(manager, before.libraryId);
  // Whether a national code was used is in the rows of libraries, which no administrator reads: from its first day on it counts as used.
  const inUse = before.libraryId ? await isInUse(manager, before.libraryId, before) : before.validFrom <= today;
  const hasCodesBelow = codes.some((each) => each.parent === before.code && holdsAfter(each, today));
  const kind = changeOfCode(before, row, { inUse, hasCodesBelow });
  if (kind === 'HAS_CODES_BELOW') {
    const why = 'Onder deze code vallen andere codes. Beëindig die eerst, of voeg een nieuwe code toe.';
    return problem('INVALID_INPUT', why, ['input', before.parent === row.parent ? 'label' : 'parent']);
  }
  if (kind === 'IN_PLACE') {
    await updateCode(manager, row);
    return { row, replaced: false };
  }
  // From tomorrow: what devices register today under the code they know stays right.
  const tomorrow = addDays(today, 1);
  if (before.validUntil !== null && before.validUntil <= tomorrow)
    return problem('INVALID_INPUT', 'Deze code eindigt vandaag al. Voeg een nieuwe code toe.', ['input', 'label']);
  const next = { ...row, code: newName(row.label, codes, before.libraryId), validFrom: tomorrow };
  await updateCode(manager, { ...before, validUntil: tomorrow });
  await insertCode(manager, next);
  return { row: next, replaced: true };
}

/** Names are unique over all libraries; a library's own carry something random, so that they say nothing of anyone else's. */
function newName(label: string, codes: StoredCode[], libraryId: string | null): string {
  if (libraryId) return `${nameOfCode(label, () => false)}-${randomBytes(4).toString('hex')}`;
  return nameOfCode(label, (name) => codes.some((each) => each.code === name));
}
