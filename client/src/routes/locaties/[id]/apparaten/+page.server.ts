import { error, fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import {
  DeskLinksDocument,
  LocationOfDevicesDocument,
  MakeDeskLinkDocument,
  WithdrawDeskLinkDocument,
} from '#lib/graphql/graphql.ts';
import { mayChange } from '#lib/may-change.ts';
import { m } from '#lib/paraglide/messages.js';
import { qrPath } from '#lib/server/qr-path.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The point whose devices to manage; for who does not coordinate its library, the page is not there. */
async function managed(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) {
  const viewer = await viewerOrSignIn(event);
  const { location } = await event.locals.api(LocationOfDevicesDocument, { id: event.params.id });
  if (!location || !mayChange(viewer, location.library.id)) error(404, 'No such location to manage devices of');
  return location;
}

export const load: PageServerLoad = async (event) => {
  const location = await managed(event);
  const { deskLinks } = await event.locals.api(DeskLinksDocument, {
    library: location.library.id,
    location: location.id,
  });
  return { location, devices: deskLinks ?? [], demonstration: location.demonstration };
};

export const actions: Actions = {
  make: async (event) => {
    const location = await managed(event);
    const name = String((await event.request.formData()).get('name') ?? '').trim();
    if (!name) {
      const missing = { code: 'INVALID_INPUT', message: m.access_devices_name_missing(), path: ['name'] };
      return fail(400, { name, problems: [missing] });
    }
    const { makeDeskLink } = await event.locals.api(MakeDeskLinkDocument, {
      ...{ libraryId: location.library.id, locationId: location.id, name },
    });
    const { code, problems } = makeDeskLink;
    if (!code) return fail(400, { name, problems });
    const { origin, host } = event.url;
    return { made: { name, code, address: `${host}/koppelen`, qr: qrPath(`${origin}/koppelen/${code}`) } };
  },

  withdraw: async (event) => {
    const location = await managed(event);
    const id = String((await event.request.formData()).get('id') ?? '');
    const { withdrawDeskLink } = await event.locals.api(WithdrawDeskLinkDocument, {
      ...{ libraryId: location.library.id, id },
    });
    if (withdrawDeskLink.problems.length > 0) return fail(400, { problems: withdrawDeskLink.problems });
    return { withdrawn: true };
  },
};
