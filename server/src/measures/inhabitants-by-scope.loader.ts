import type { Day } from '../calendar/amsterdam.ts';
import type { LoaderDefinition } from '../database/loaders.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { type SourcedInhabitants, inhabitantsOf, inhabitantsTogether } from './figures.repository.ts';
import type { ScopeKind } from './scope.type.ts';

type Statistic = Parameters<typeof inhabitantsTogether>[3];

/** Statistics are told by year, mostly a year or two late: what is older than this before a period is only read when nothing newer is there. */
const yearsLate = 3;

/** Inhabitants by 'KIND id': read once for a period and the year before, and for all parts of an area together. */
export const InhabitantsByScopeLoader: LoaderDefinition<string, SourcedInhabitants[]> = {
  name: 'InhabitantsByScopeLoader',
  load: async (db, keys) => {
    const asked = keys.map((key) => key.split(' ') as [ScopeKind, string]);
    const found = await byKind(asked, (kind, ids) => inhabitantsOf(db, kind, ids));
    return keys.map((key) => found.get(key) ?? []);
  },
};

/** By 'KIND id until', where `until` is the first day after the period they are for. */
const togetherLoader = (name: string, statistic: Statistic): LoaderDefinition<string, SourcedInhabitants[]> => ({
  name,
  load: async (db, keys) => {
    const asked = keys.map((key) => key.split(' ') as [ScopeKind, string, Day]);
    const earliest = asked.reduce((first, [, , until]) => (until < first ? until : first), asked[0]![2]);
    const year = String(Number(earliest.slice(0, 4)) - yearsLate).padStart(4, '0');
    const recent = await readTogether(db, asked, statistic, `${year}-01-01`);
    const known = ([kind, id, until]: (typeof asked)[number]) =>
      recent
        .get(`${kind} ${id}`)
        ?.some(({ referenceDate }) => referenceDate! < until && referenceDate!.endsWith('-01-01'));
    const rest = asked.filter((each) => !known(each));
    const older = rest.length === 0 ? recent : await readTogether(db, rest, statistic, '-infinity');
    return asked.map((each) => (known(each) ? recent : older).get(`${each[0]} ${each[1]}`) ?? []);
  },
});

const readTogether = (
  db: UnitOfWork,
  asked: readonly [ScopeKind, string, ...unknown[]][],
  statistic: Statistic,
  since: Day | '-infinity',
) => byKind(asked, (kind, ids) => inhabitantsTogether(db, kind, ids, statistic, since));

/** Reads scopes of one kind in one statement. @returns what was found by 'KIND id' */
async function byKind(
  asked: readonly [ScopeKind, string, ...unknown[]][],
  read: (kind: ScopeKind, ids: string[]) => Promise<(SourcedInhabitants & { id: string })[]>,
): Promise<Map<string, SourcedInhabitants[]>> {
  const found = await Promise.all(
    [...Map.groupBy(asked, ([kind]) => kind)].map(async ([kind, of]) => {
      const rows = await read(kind, [...new Set(of.map(([, id]) => id))]);
      return rows.map((row) => ({ key: `${kind} ${row.id}`, row }));
    }),
  );
  const rows = Map.groupBy(found.flat(), ({ key }) => key);
  return new Map([...rows].map(([key, of]) => [key, of.map(({ row }) => row)]));
}

/**
 * Inhabitants of all municipalities of a scope together, by 'KIND id until': for a rate over a period that ends before `until`, where which
 * municipality has how many is of no matter.
 */
export const InhabitantsTogetherLoader = togetherLoader('InhabitantsTogetherLoader', 'INHABITANTS');

/** People of 15 to 75 with low education of all municipalities of a scope together. */
export const LowEducatedTogetherLoader = togetherLoader('LowEducatedTogetherLoader', 'EDUCATION_LOW');
