import { dayBefore } from '../exports/file-name.ts';
import type { FileCell } from '../exports/file-table.ts';
import { openFiguresMetadata, sourceOf } from './metadata.ts';
import type { OpenYear } from './open-figures.ts';

/** A table of open figures: the same rows in CSV and in JSON. */
export interface OpenTable {
  headings: string[];
  rows: FileCell[][];
}

const place = ['gemeentecode', 'gemeente', 'provincie'];

/** The figures of a year by municipality and period. */
export const periodsTable = ({ periods }: OpenYear): OpenTable => ({
  headings: [
    ...['periode', 'soort_periode', 'van', 'tot_en_met', ...place, 'punten', 'bezoeken', 'vragen'],
    ...['bereik_per_1000_inwoners_per_jaar', 'inwoners', 'inwoners_jaar'],
  ],
  rows: periods.map(({ municipality: { code, name, province }, ...each }) => [
    ...[
      each.period,
      each.period.includes('-') ? 'kwartaal' : 'jaar',
      each.from,
      dayBefore(each.until),
      code,
      name,
      province,
      each.points,
      each.visits,
      each.questions,
    ],
    ...[each.reach, each.inhabitants, each.inhabitantsYear],
  ]),
});

/** The topics of a year by municipality. */
export const topicsTable = ({ topics }: OpenYear): OpenTable => ({
  headings: ['periode', ...place, 'onderwerpcode', 'onderwerp', 'vragen', 'aandeel'],
  rows: topics.map(({ year, municipality: { code, name, province }, ...topic }) => [
    ...[String(year), code, name, province, topic.code, topic.label, topic.questions, inTenThousandths(topic.share)],
  ]),
});

/** As many decimals as a share of rounded counts can bear; all of them would look exact. */
const inTenThousandths = (share: number) => Math.round(share * 10_000) / 10_000;

/** For a file without room for anything but rows: each of them says whose they are and that anyone may use them. */
export const withSource = ({ headings, rows }: OpenTable, { demonstration }: OpenYear): OpenTable => ({
  headings: [...headings, 'bron', 'licentie'],
  rows: rows.map((row) => [...row, sourceOf(demonstration), openFiguresMetadata.licentie]),
});

/** Rows as objects, by their headings. */
export const asObjects = ({ headings, rows }: OpenTable): Record<string, FileCell>[] =>
  rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? null])));
