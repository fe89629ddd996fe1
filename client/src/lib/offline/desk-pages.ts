/** The pages of the desk: they open without a network, and register on the device. */
export const DESK_PAGES = ['/balie', '/balie/turven', '/balie/overtypen'];

/** Where the worker keeps them. They name the user, so they go at sign-out; what waits to be sent stands elsewhere. */
export const PAGES_CACHE = 'regiepunt-balie';

export function isDeskPage(path: string): boolean {
  return DESK_PAGES.includes(path);
}

/** Forgets the pages kept on this device; the worker does so too, when it is at work. */
export async function forgetDeskPages(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete(PAGES_CACHE).catch(() => false);
}
