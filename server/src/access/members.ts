import { z } from 'zod';
import { uuidOrNull } from '../database/uuid.ts';
import { notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { asAccess } from './access-database.ts';
import { mayManageMembers } from './actions.ts';
import { organisationSql } from './organisation-sql.ts';
import type {
  EndMembershipPayload,
  InviteMemberInput,
  InviteMemberPayload,
  Member,
  OrganisationInput,
} from './member.type.ts';
import { OrganisationKind, nationId, organisationKindOf } from './roles.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** How long an invitation can be accepted. */
const invitationDays = 14;

/** The column of membership and invitation that names an organisation of each kind; none for the platform. */
const columnOf = {
  LIBRARY: 'library_id',
  MUNICIPALITY: 'municipality_code',
  SUPPORT_ORGANISATION: 'support_organisation_id',
  PLATFORM: null,
} as const;

const belongsTo = (alias: string, { kind, id }: OrganisationInput): { where: string; value: string } => {
  const column = columnOf[kind];
  if (column)
    return {
      where: `${alias}.${column}::text = $1`,
      value: kind === OrganisationKind.MUNICIPALITY ? id : id.toLowerCase(),
    };
  const none = `num_nonnulls(${alias}.library_id, ${alias}.municipality_code, ${alias}.support_organisation_id) = 0`;
  return { where: `${none} and $1 = '${nationId}'`, value: id };
};

/** The members of an organisation and those invited; null for those who do not manage its users. */
export async function members(context: RequestContext, organisation: OrganisationInput): Promise<Member[] | null> {
  if (!mayManageMembers(context.identity, organisation.kind, organisation.id)) return null;
  const [member, invited] = [belongsTo('m', organisation), belongsTo('i', organisation)];
  const { rows } = await asAccess(context.server.pool, (client) =>
    client.query<Member>(
      `select json_build_object('id', m.id, 'role', m.role, 'managesUsers', m.manages_users, 'validFrom', m.valid_from, 'validUntil', m.valid_until,
           'organisation', ${organisationSql('m')}) as membership, u.name, u.email, false as pending
       from membership m join app_user u on u.id = m.user_id
       where ${member.where} and (m.valid_until is null or m.valid_until > $2::date)
       union all
       select json_build_object('id', i.id, 'role', i.role, 'managesUsers', i.manages_users, 'validFrom', $2::date, 'validUntil', i.membership_until,
           'organisation', ${organisationSql('i')}), '', i.email, true
       from invitation i where ${invited.where} and i.accepted_at is null and i.expires_at > now()
       order by pending, name, email`,
      [member.value, context.today],
    ),
  );
  return rows;
}

/** Invites someone to a role in an organisation; the link is handed over by whoever invites. */
export async function inviteMember(context: RequestContext, input: InviteMemberInput): Promise<InviteMemberPayload> {
  const failed = (...problems: InviteMemberPayload['problems']): InviteMemberPayload => ({
    invitationPath: null,
    member: null,
    problems,
  });
  const { organisation, role } = input;
  if (!mayManageMembers(context.identity, organisation.kind, organisation.id))
    return failed(notFound('Deze organisatie', ['input', 'organisation']));
  if (organisationKindOf[role] !== organisation.kind) {
    return failed(problem('INVALID_INPUT', 'Deze rol hoort niet bij dit soort organisatie.', ['input', 'role']));
  }
  const email = z.email().max(254).safeParse(input.email.trim());
  if (!email.success)
    return failed(problem('EMAIL_INVALID', 'Dit is geen e-mailadres. Controleer het.', ['input', 'email']));
  if (input.validUntil && input.validUntil <= context.today) {
    return failed(problem('INVALID_INPUT', 'De laatste dag ligt in het verleden.', ['input', 'validUntil']));
  }
  const existing = await members(context, organisation);
  const same = existing?.find(
    (member) =>
      member.email.toLowerCase() === email.data.toLowerCase() && member.membership.role === role && !member.pending,
  );
  if (same) return failed(problem('ALREADY_MEMBER', 'Deze persoon heeft deze rol hier al.', ['input', 'email']));

  const token = newToken();
  const column = columnOf[organisation.kind];
  const id =
    organisation.kind === OrganisationKind.MUNICIPALITY || !column ? organisation.id : uuidOrNull(organisation.id);
  const invited = await asAccess(context.server.pool, async (client) => {
    if (column) {
      const table = {
        library_id: 'library',
        municipality_code: 'municipality',
        support_organisation_id: 'support_organisation',
      }[column];
      const found = await client.query(
        `select from ${table} where ${column === 'municipality_code' ? 'code' : 'id'} = $1`,
        [id],
      );
      if (found.rowCount === 0) return null;
    } else if (id !== nationId) return null;
    const { rows } = await client.query<{ id: string }>(
      `insert into invitation (token_hash, email, role, manages_users, membership_until, invited_by, expires_at${column ? `, ${column}` : ''})
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => ${invitationDays})${column ? ', $7' : ''}) returning id`,
      [
        hashOfToken(token),
        email.data,
        role,
        input.managesUsers,
        input.validUntil ?? null,
        context.identity!.userId,
        ...(column ? [id] : []),
      ],
    );
    return rows[0]!.id;
  });
  if (!invited) return failed(notFound('Deze organisatie', ['input', 'organisation']));
  const member = (await members(context, organisation))?.find(({ membership }) => membership.id === invited) ?? null;
  return { invitationPath: `/uitnodiging/${token}`, member, problems: [] };
}

/** Ends a membership or withdraws an invitation, from now on; what the person did stays. */
export async function endMembership(
  context: RequestContext,
  organisation: OrganisationInput,
  membershipId: string,
): Promise<EndMembershipPayload> {
  const unknown = { ended: false, problems: [notFound('Deze gebruiker', ['membershipId'])] };
  const id = uuidOrNull(membershipId);
  if (!id || !mayManageMembers(context.identity, organisation.kind, organisation.id)) return unknown;
  if (context.identity!.memberships.some((membership) => membership.id === id)) {
    const message = 'Je kunt je eigen toegang niet beëindigen. Vraag een collega die ook gebruikers beheert.';
    return { ended: false, problems: [problem('CANNOT_END_OWN_MEMBERSHIP', message, ['membershipId'])] };
  }
  const { where, value } = belongsTo('m', organisation);
  const ended = await asAccess(context.server.pool, async (client) => {
    // A membership that only begins today or later never held: it is removed, since a period cannot be empty.
    const removed = await client.query(
      `delete from membership m where ${where} and m.id = $2 and m.valid_from >= $3::date`,
      [value, id, context.today],
    );
    const closed = await client.query(
      `update membership m set valid_until = $3::date where ${where} and m.id = $2 and (m.valid_until is null or m.valid_until > $3::date)`,
      [value, id, context.today],
    );
    const withdrawn = await client.query(
      `delete from invitation m where ${where} and m.id = $2 and m.accepted_at is null`,
      [value, id],
    );
    return (removed.rowCount ?? 0) + (closed.rowCount ?? 0) + (withdrawn.rowCount ?? 0) > 0;
  });
  return ended ? { ended: true, problems: [] } : unknown;
}
