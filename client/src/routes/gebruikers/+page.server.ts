import { error, fail } from '@sveltejs/kit';
import type { OrganisationKind, Role } from '#lib/graphql/graphql.ts';
import { EndMembershipDocument, InviteMemberDocument, MembersDocument } from '#lib/graphql/graphql.ts';
import { dayAfter, parseDay } from '#lib/day.ts';
import { m } from '#lib/paraglide/messages.js';
import { rolesOf } from '#lib/roles.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** The organisations whose users this viewer manages, and the one in the address ('LIBRARY:uuid') or the first. */
async function chosen(event: Pick<RequestEvent, 'locals' | 'url'>) {
  const viewer = await viewerOrSignIn(event);
  const managed = viewer.memberships.filter((each) => each.managesUsers).map((each) => each.organisation);
  const organisations = [...new Map(managed.map((each) => [`${each.kind}:${each.id}`, each])).values()];
  const asked = event.url.searchParams.get('organisatie');
  const organisation = asked ? organisations.find((each) => `${each.kind}:${each.id}` === asked) : organisations[0];
  if (!organisation) error(organisations.length > 0 ? 404 : 403, 'No users to manage');
  return { organisations, organisation, input: { kind: organisation.kind as OrganisationKind, id: organisation.id } };
}

export const load: PageServerLoad = async (event) => {
  const { organisations, organisation, input } = await chosen(event);
  const { members } = await event.locals.api(MembersDocument, { organisation: input });
  return { organisations, organisation, roles: rolesOf(organisation.kind), members: members ?? [] };
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
