import { error } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { LocationDocument } from '#lib/graphql/graphql.ts';
import { mayChange } from '#lib/may-change.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { location } = await locals.api(LocationDocument, { id: params.id });
  if (!location) error(404, 'No such location');
  return {
    location,
    today: today(),
    mayChange: mayChange(await locals.viewer(), location.library.id),
    demonstration: location.demonstration,
  };
};
