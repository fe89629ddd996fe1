import { today } from '#lib/day.ts';
import { OpenFigureYearsDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { openFigureYears } = await locals.api(OpenFigureYearsDocument);
  return { years: openFigureYears, thisYear: Number(today().slice(0, 4)) };
};
