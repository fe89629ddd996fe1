import { fail } from '@sveltejs/kit';
import { RegisterVisitsDocument, type PartOfDay } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { deskAt, deskOf, loadDesk, noPoint } from '../desk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readRows, ROWS, rowsAfter, visitOf } from './sheet-rows.ts';

export const load: PageServerLoad = async (event) => ({
  ...(await loadDesk(event, 'sheet')),
  // Without JavaScript a row cannot make its own.
  rowIds: Array.from({ length: ROWS }, () => crypto.randomUUID()),
});

/** What the page does itself with JavaScript; here for who has none. */
export const actions: Actions = {
  default: async (event) => {
    const { location, day } = await deskOf(event);
    const form = await event.request.formData();
    const rows = readRows(form);
    const partOfDay = String(form.get('partOfDay') ?? '');
    if (!location) return fail(403, { rows, partOfDay, problems: [noPoint()] });
    if (!partOfDay) return fail(400, { rows, partOfDay, problems: [partMissing()] });

    const { desk } = await deskAt(event, location, day);
    const place = { libraryId: location.library.id, locationId: location.id, day };
    const visits = rows.map((row) => ({ row, visit: visitOf(row, partOfDay as PartOfDay, desk, place) }));
    const inputs = visits.flatMap(({ visit }) => (visit && 'input' in visit ? [visit.input] : []));
    const read = visits.map(({ row, visit }) =>
      visit && 'problem' in visit ? { ...row, problem: visit.problem } : row,
    );
    if (inputs.length === 0) return fail(400, { rows: read, partOfDay, problems: [] });
    const { registerVisits } = await event.locals.api(RegisterVisitsDocument, { visits: inputs });
    if (registerVisits.problems.length > 0) {
      return fail(400, { rows: read, partOfDay, problems: registerVisits.problems });
    }
    const left = rowsAfter(read, registerVisits.results, () => crypto.randomUUID());
    return { rows: left, partOfDay, saved: rows.length - left.length };
  },
};

function partMissing() {
  return { code: 'INVALID_INPUT', message: m.desk_part_missing(), path: ['partOfDay'] };
}
