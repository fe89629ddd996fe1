import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from './sign-in-first.ts';

/** The library in the address, for its coordinators; for anyone else who is signed in, the page is not there. */
export async function coordinatedLibrary(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) {
  const library = coordinated(await viewerOrSignIn(event)).find(({ id }) => id === event.params.id);
  if (!library) error(404, 'No such library');
  return library;
}
