import { error, json } from '@sveltejs/kit';
import { deskAt, deskOf } from '../desk.server.ts';
import type { RequestHandler } from './$types.js';

/** How much the point registered on a day: for a desk that moved to another day by itself. */
export const GET: RequestHandler = async (event) => {
  const { location, day } = await deskOf(event);
  if (!location) error(404, 'No such point to register at');
  const { registered } = await deskAt(event, location, day);
  return json({ visits: registered.visits, questions: registered.questions, day });
};
