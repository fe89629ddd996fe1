import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { isAdministrator } from '#lib/administrator.ts';
import { viewerOrSignIn } from './sign-in-first.ts';

/** For a page of platform administrators: for anyone else who is signed in, it is not there. */
export async function administratorOnly(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<void> {
  if (!isAdministrator(await viewerOrSignIn(event))) error(404, 'Not found');
}
