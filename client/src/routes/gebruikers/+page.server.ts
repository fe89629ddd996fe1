import { error, fail } from '@sveltejs/kit';
import type { OrganisationKind, Role } from '#lib/graphql/graphql.ts';
import {
  EndMembershipDocument,
  InviteMemberDocument,
  MembersDocument,
  OrganisationNamesDocument,
} from '#lib/graphql/graphql.ts';
import { isAdministrator } from '#lib/administrator.ts';
import { dayAfter, parseDay } from '#lib/day.ts';
import { m } from '#lib/paraglide/messages.js';
import { rolesOf } from '#lib/roles.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

type Organisation = { kind: OrganisationKind; id: string; name: string };

/**
 * The organisations whose users this viewer manages, and the one in the address ('LIBRARY:uuid') or the first.
 * An administrator manages the users of any organisation that is in the address.
 */
async function chosen(event: Pick<RequestEvent, 'locals' | 'url'>) {
  const viewer = await viewerOrSignIn(event);
  const administrator = isAdministrator(viewer);
  const managed = viewer.memberships
    .filter((each) => each.managesUsers || each.role === 'PLATFORM_ADMINISTRATOR')
    .map((each) => each.organisation);
  const organisations = [...new Map(managed.map((each) => [`${each.kind}:${each.id}`, each])).values()];
  const asked = event.url.searchParams.get('organisatie');
  const mine = asked ? organisations.find((each) => `${each.kind}:${each.id}` === asked) : organisations[0];
  const organisation = mine ?? (asked && administrator ? await named(event, asked) : undefined);
  if (!organisation) error(organisations.length > 0 ? 404 : 403, 'No users to manage');
  const input = { kind: organisation.kind, id: organisation.id };
  return { organisations, organisation, own: Boolean(mine), administrator, input };
}

/** The organisation with this name in an address, 'MUNICIPALITY:GM0148', whoever it belongs to. */
async function named({ locals }: Pick<RequestEvent, 'locals'>, address: string): Promise<Organisation | undefined> {
  const [kind, id = ''] = address.split(':');
  if (kind !== 'LIBRARY' && kind !== 'SUPPORT_ORGANISATION' && kind !== 'MUNICIPALITY') return undefined;
  const { library, municipality, supportOrganisations } = await locals.api(OrganisationNamesDocument, { id });
  const found = {
    LIBRARY: library?.name,
    SUPPORT_ORGANISATION: supportOrganisations.find((each) => each.id === id)?.name,
    MUNICIPALITY: municipality?.name,
  };
  const name = found[kind];
  return name === undefined ? undefined : { kind, id, name };
}

export const load: PageServerLoad = async (event) => {
  const { organisations, organisation, own, administrator, input } = await chosen(event);
  const { members } = await event.locals.api(MembersDocument, { organisation: input });
  const roles = rolesOf(organisation.kind);
  // Whom an administrator invites first is who will invite the others.
  const leader = roles.includes('COORDINATOR') ? ('COORDINATOR' as const) : roles[0];
  const leads = members?.some(({ membership }) => membership.managesUsers);
  const suggested = own || leads ? undefined : { email: '', role: leader, managesUsers: true, validUntil: '' };
  return { organisations, organisation, own, administrator, roles, members: members ?? [], suggested };
};

export const actions: Actions = {
  invite: async (event) => {
    const { input, organisation } = await chosen(event);
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '').trim();
    const last = parseDay(String(form.get('validUntil') ?? ''));
    const role = rolesOf(organisation.kind).find((each) => each === form.get('role')) as Role;
    const values = {
      email,
      role,
      managesUsers: form.has('managesUsers'),
      validUntil: String(form.get('validUntil') ?? ''),
    };
    if (!email) {
      const missing = { code: 'EMAIL_INVALID', message: m.users_invite_email_missing(), path: ['email'] };
      return fail(400, { values, problems: [missing] });
    }
    const { inviteMember } = await event.locals.api(InviteMemberDocument, {
      input: {
        organisation: input,
        email,
        role,
        managesUsers: values.managesUsers,
        validUntil: last ? dayAfter(last) : null,
      },
    });
    if (inviteMember.problems.length > 0) return fail(400, { values, problems: inviteMember.problems });
    return { invited: { email, link: new URL(inviteMember.invitationPath ?? '/', event.url.origin).href } };
  },
  end: async (event) => {
    const { input } = await chosen(event);
    const form = await event.request.formData();
    const membershipId = String(form.get('membershipId') ?? '');
    const { endMembership } = await event.locals.api(EndMembershipDocument, { organisation: input, membershipId });
    if (endMembership.problems.length > 0) return fail(400, { problems: endMembership.problems });
    return { ended: true };
  },
};
