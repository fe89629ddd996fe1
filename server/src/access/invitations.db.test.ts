import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { Role } from './roles.ts';
import { hashOfToken } from './tokens.ts';

const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  invitationPath member { name email pending membership { id role managesUsers validUntil } } problems { code message path } } }`;
const accept = `mutation ($token: String!, $name: String!, $password: String!) {
  acceptInvitation(token: $token, name: $name, password: $password) { viewer { name email memberships { role organisation { id } } } problems { code message path } } }`;
const look = `query ($token: String!) { invitation(token: $token) { email role expiresOn hasAccount organisation { kind name } } }`;
const password = 'vier groene fietsen buiten';

describe('an invitation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let manager: string;
  let invited = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    library = await network.library('Bibliotheek A', [await network.municipality('GM0148', 'Dalfsen')]);
    manager = (await network.user('Bea Beheer', { role: Role.COORDINATOR, organisation: library, managesUsers: true }))
      .session;
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** A link as the one who invites hands it over. */
  async function invitation(given: { email?: string; role?: Role; validUntil?: string } = {}) {
    const email = given.email ?? `nieuw.${invited++}@example.nl`;
    const input = { organisation: { kind: 'LIBRARY', id: library }, role: Role.COUNTER, ...given, email };
    const { data } = await api.run(manager, invite, { input });
    expect(data.inviteMember.problems).toEqual([]);
    const token = /^\/uitnodiging\/([\w-]{43})$/.exec(data.inviteMember.invitationPath)![1]!;
    return { email, token, id: data.inviteMember.member.membership.id as string };
  }
  const accepted = async (token: string, given: { name?: string; password?: string } = {}) => {
    const { data, cookies } = await api.run(null, accept, { token, name: 'Nieuwe Naam', password, ...given });
    return { ...data.acceptInvitation, cookies };
  };
  const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

  it('says whom it is for, as what, until when, to whoever holds the link', async () => {
    const { email, token } = await invitation({ role: Role.COORDINATOR });
    expect((await api.run(null, look, { token })).data.invitation).toEqual({
      ...{ email, role: 'COORDINATOR', expiresOn: addDays(dayAt(), 14), hasAccount: false },
      organisation: { kind: 'LIBRARY', name: 'Bibliotheek A' },
    });
    expect((await api.run(null, look, { token: token.slice(1) })).data.invitation).toBeNull();
  });

  it('makes a user with the role, signed in, and works once', async () => {
    const { email, token } = await invitation();
    const first = await accepted(token);
    expect(first.viewer).toEqual({
      name: 'Nieuwe Naam',
      email,
      memberships: [{ role: 'COUNTER', organisation: { id: library } }],
    });
    expect(first.cookies).toHaveLength(1);
    expect(codes(await accepted(token))).toEqual(['INVITATION_INVALID']);
    expect((await api.run(null, look, { token })).data.invitation).toBeNull();
  });

  it('works once also when it is accepted twice at the same moment', async () => {
    const { email, token } = await invitation();
    const both = await Promise.all([accepted(token), accepted(token, { password: 'vijf rode autos binnen' })]);
    expect(both.map(codes).sort()).toEqual([[], ['INVITATION_INVALID']]);
    const { rowCount } = await database.admin.query(
      'select from app_user u join membership m on m.user_id = u.id where email = $1',
      [email],
    );
    expect(rowCount).toBe(1);
  });

  it('keeps its secret: only the hash of it is stored', async () => {
    const { token } = await invitation();
    const { rows } = await database.admin.query<{ row: string }>('select i::text as row from invitation i');
    expect(rows.join()).not.toContain(token);
    expect(
      (await database.admin.query('select from invitation where token_hash = $1', [hashOfToken(token)])).rowCount,
    ).toBe(1);
  });

  it('no longer works after fourteen days', async () => {
    const { token } = await invitation();
    await database.admin.query(`update invitation set expires_at = now() - interval '1 second' where token_hash = $1`, [
      hashOfToken(token),
    ]);
    expect((await api.run(null, look, { token })).data.invitation).toBeNull();
    expect(codes(await accepted(token))).toEqual(['INVITATION_INVALID']);
  });

  it('no longer works once it is withdrawn', async () => {
    const { token, id } = await invitation();
    const end = `mutation ($organisation: OrganisationInput!, $id: ID!) { endMembership(organisation: $organisation, membershipId: $id) { ended problems { code } } }`;
    const { data } = await api.run(manager, end, { organisation: { kind: 'LIBRARY', id: library }, id });
    expect(data.endMembership).toEqual({ ended: true, problems: [] });
    expect(codes(await accepted(token))).toEqual(['INVITATION_INVALID']);
  });

  it.each([
    ['eleven characters', 'elf tekens.', 'PASSWORD_TOO_SHORT'],
    ['six emoji, however many bytes', '🐢🐇🐈🐕🐎🐖', 'PASSWORD_TOO_SHORT'],
    ['257 characters', 'lang '.repeat(51) + 'er', 'INVALID_INPUT'],
    ['a common one', 'wachtwoordwachtwoord', 'PASSWORD_TOO_COMMON'],
    ['a common one with a year and a sign', 'Bibliotheek2026!', 'PASSWORD_TOO_COMMON'],
    ['three characters over and over', 'abcabcabcabc', 'PASSWORD_TOO_COMMON'],
    ['your own name and a number', 'Karelientje1234', 'PASSWORD_TOO_COMMON'],
    ['your own address and a number', 'k.bloemendaal99', 'PASSWORD_TOO_COMMON'],
  ])('is not accepted with a password of %s, and can be accepted with a better one then', async (_, weak, code) => {
    const { token, email } = await invitation({ email: `k.bloemendaal.${invited++}@example.nl` });
    const refused = await accepted(token, { name: 'Karelientje', password: weak });
    expect(refused).toMatchObject({ viewer: null, cookies: [], problems: [{ code, path: ['password'] }] });
    expect(refused.problems[0].message).toMatch(/^[A-Z].+[.]$/);
    expect((await database.admin.query('select from app_user where email = $1', [email])).rowCount).toBe(0);
    expect(codes(await accepted(token))).toEqual([]);
  });

  it.each(['twaalf chars', '839201749302', 'Karelientje loopt buiten', 'добрый день всем', 'p'.repeat(250) + 'qrstu'])(
    'is accepted with any password that is long and not easily guessed: %s',
    async (good) => {
      const { token } = await invitation();
      expect(codes(await accepted(token, { name: 'Karelientje', password: good }))).toEqual([]);
    },
  );

  it.each([
    ['no name', ' '],
    ['a name of 81 characters', 'n'.repeat(81)],
  ])('is not accepted with %s', async (_, name) => {
    const { token } = await invitation();
    expect(await accepted(token, { name })).toMatchObject({
      viewer: null,
      problems: [{ code: 'INVALID_INPUT', path: ['name'] }],
    });
  });

  describe('for someone who has an account', () => {
    async function member() {
      const first = await invitation();
      await accepted(first.token, { name: 'Oude Bekende' });
      return first.email;
    }

    it('asks for the password of that account, and adds the role to it', async () => {
      const email = await member();
      const { token } = await invitation({ email: email.toUpperCase(), role: Role.COORDINATOR });
      expect((await api.run(null, look, { token })).data.invitation.hasAccount).toBe(true);
      const wrong = await accepted(token, { password: 'een nieuw wachtwoord' });
      expect(wrong).toMatchObject({
        viewer: null,
        cookies: [],
        problems: [{ code: 'SIGN_IN_FAILED', path: ['password'] }],
      });
      const right = await accepted(token, { name: 'Andere Naam' });
      expect(right.viewer).toMatchObject({ name: 'Oude Bekende', email });
      expect(right.viewer.memberships.map(({ role }: { role: string }) => role).sort()).toEqual([
        'COORDINATOR',
        'COUNTER',
      ]);
    });

    it('is no way to guess that password', async () => {
      const email = await member();
      const { token } = await invitation({ email, role: Role.COORDINATOR });
      for (let wrong = 0; wrong < 10; wrong++)
        expect(codes(await accepted(token, { password: 'fout' }))).toEqual(['SIGN_IN_FAILED']);
      expect(codes(await accepted(token))).toEqual(['TOO_MANY_ATTEMPTS']);
    });

    it('gives the same role once, however many invitations to it are accepted', async () => {
      const email = `tweemaal.${invited++}@example.nl`;
      const [one, two] = [await invitation({ email }), await invitation({ email })];
      await accepted(one.token);
      expect((await accepted(two.token)).viewer.memberships).toHaveLength(1);
    });

    it('does not let whoever is a moment later in under another password', async () => {
      const email = `gelijk.${invited++}@example.nl`;
      const [one, two] = [await invitation({ email }), await invitation({ email, role: Role.COORDINATOR })];
      const both = await Promise.all([
        accepted(one.token),
        accepted(two.token, { password: 'vijf rode autos binnen' }),
      ]);
      expect(both.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
      expect(both.map(codes).flat()).toEqual(['SIGN_IN_FAILED']);
    });
  });
});
