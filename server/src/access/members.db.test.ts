import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { Role } from './roles.ts';

const list = `query ($organisation: OrganisationInput!) { members(organisation: $organisation) {
  name email pending membership { id role managesUsers validFrom validUntil organisation { kind id name } } } }`;
const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitationPath member { email pending } problems { code message path } } }`;
const end = `mutation ($organisation: OrganisationInput!, $id: ID!) {
  endMembership(organisation: $organisation, membershipId: $id) { ended problems { code message path } } }`;

describe('the members of an organisation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let network: NetworkBuilder;
  let session: Record<'manager' | 'contact' | 'coordinator' | 'administrator', string>;
  let at: { library: { kind: 'LIBRARY'; id: string }; other: { kind: 'LIBRARY'; id: string } };
  const municipality = { kind: 'MUNICIPALITY', id: 'GM0148' };
  const platform = { kind: 'PLATFORM', id: 'NL' };
  const today = dayAt();

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    at = { library: { kind: 'LIBRARY', id: library }, other: { kind: 'LIBRARY', id: other } };
    const as = async (name: string, role: Role, organisation?: string, managesUsers = false) =>
      (await network.user(name, { role, managesUsers, ...(organisation && { organisation }) })).session;
    session = {
      manager: await as('Bea Beheer', Role.COORDINATOR, library, true),
      contact: await as('Gerda Gemeente', Role.MUNICIPAL_CONTACT, 'GM0148', true),
      coordinator: await as('Coor Dinator', Role.COORDINATOR, library),
      administrator: await as('Ad Min', Role.PLATFORM_ADMINISTRATOR),
    };
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const members = async (who: keyof typeof session, organisation: object) =>
    (await api.run(session[who], list, { organisation })).data.members;
  const names = async (who: keyof typeof session, organisation: object) =>
    (await members(who, organisation))?.map(
      ({ name, email, pending }: { name: string; email: string; pending: boolean }) => (pending ? email : name),
    ) ?? null;
  const invited = async (who: keyof typeof session, input: object) => {
    const { data, errors } = await api.run(session[who], invite, { input });
    expect(errors).toBeUndefined();
    return data.inviteMember;
  };
  const ended = async (who: keyof typeof session, organisation: object, id: string) =>
    (await api.run(session[who], end, { organisation, id })).data.endMembership;
  const membershipOf = async (userId: string) =>
    (await database.admin.query<{ id: string }>('select id from membership where user_id = $1', [userId])).rows[0]!.id;

  it('are listed by name, those of today and of later, and then whoever was invited', async () => {
    await network.user('Anna Straks', { role: Role.COUNTER, organisation: at.library.id, from: addDays(today, 1) });
    await network.user('Zus Weg', { role: Role.COUNTER, organisation: at.library.id, until: today });
    await invited('manager', {
      organisation: at.library,
      email: 'aap@example.nl',
      role: 'COUNTER',
      validUntil: addDays(today, 30),
    });
    expect(await names('manager', at.library)).toEqual(['Anna Straks', 'Bea Beheer', 'Coor Dinator', 'aap@example.nl']);
    const [, bea, , aap] = await members('manager', at.library);
    expect(bea.membership).toEqual({
      ...{ id: expect.any(String), role: 'COORDINATOR', managesUsers: true, validFrom: '2020-01-01', validUntil: null },
      organisation: { kind: 'LIBRARY', id: at.library.id, name: 'Bibliotheek A' },
    });
    expect(aap).toMatchObject({
      name: '',
      pending: true,
      membership: { validUntil: addDays(today, 30), managesUsers: false },
    });
  });

  it('are shown to whoever manages users there, and to the administrator, who manages all', async () => {
    expect(await names('coordinator', at.library)).toBeNull();
    expect(await names('contact', at.library)).toBeNull();
    expect(await names('manager', at.other)).toBeNull();
    expect(await names('contact', municipality)).toEqual(['Gerda Gemeente']);
    expect(await names('administrator', municipality)).toEqual(['Gerda Gemeente']);
    expect(await names('administrator', platform)).toEqual(['Ad Min']);
    expect(await names('administrator', at.other)).toEqual([]);
    expect(await names('manager', { kind: 'LIBRARY', id: at.library.id.toUpperCase() })).toBeNull();
  });

  describe('inviting', () => {
    it.each([
      ['a role of another kind of organisation', { role: 'MUNICIPAL_CONTACT' }, 'INVALID_INPUT', 'role'],
      ['an administrator for a library', { role: 'PLATFORM_ADMINISTRATOR' }, 'INVALID_INPUT', 'role'],
      ['no e-mail address', { email: 'aap' }, 'EMAIL_INVALID', 'email'],
      ['two addresses', { email: 'aap@example.nl, noot@example.nl' }, 'EMAIL_INVALID', 'email'],
      ['a last day that is today', { validUntil: dayAt() }, 'INVALID_INPUT', 'validUntil'],
    ])('refuses %s, and sends nothing', async (_, given, code, field) => {
      const before = await database.admin.query('select count(*) from invitation');
      const answer = await invited('manager', {
        organisation: at.library,
        email: 'mies@example.nl',
        role: 'COUNTER',
        ...given,
      });
      expect(answer).toMatchObject({
        invitationPath: null,
        member: null,
        problems: [{ code, path: ['input', field] }],
      });
      expect(answer.problems[0].message).toMatch(/^[A-Z].+[.]$/);
      expect((await database.admin.query('select count(*) from invitation')).rows).toEqual(before.rows);
    });

    it('refuses someone who has this role here already, however the address is written', async () => {
      const { id } = await network.user('Dubbel', { role: Role.COUNTER, organisation: at.library.id });
      const { rows } = await database.admin.query<{ email: string }>('select email from app_user where id = $1', [id]);
      const again = (role: string) =>
        invited('manager', { organisation: at.library, email: ` ${rows[0]!.email.toUpperCase()}`, role });
      expect((await again('COUNTER')).problems).toMatchObject([{ code: 'ALREADY_MEMBER' }]);
      expect((await again('COORDINATOR')).problems).toEqual([]);
    });

    it('does not tell whether an address is known at another organisation', async () => {
      const { id } = await network.user('Elders', { role: Role.COUNTER, organisation: at.other.id });
      const { rows } = await database.admin.query<{ email: string }>('select email from app_user where id = $1', [id]);
      const known = await invited('manager', { organisation: at.library, email: rows[0]!.email, role: 'COUNTER' });
      const unknown = await invited('manager', {
        organisation: at.library,
        email: 'onbekend@example.nl',
        role: 'COUNTER',
      });
      expect(known).toMatchObject({ member: { pending: true }, problems: [] });
      expect(Object.keys(known)).toEqual(Object.keys(unknown));
    });

    it('is for the organisations whose users one manages: not for the platform, nor for what does not exist', async () => {
      for (const organisation of [at.other, municipality, platform, { kind: 'PLATFORM', id: 'GM0148' }]) {
        const role = { LIBRARY: 'COUNTER', MUNICIPALITY: 'MUNICIPAL_CONTACT', PLATFORM: 'PLATFORM_ADMINISTRATOR' }[
          organisation.kind
        ];
        const { problems } = await invited('manager', { organisation, role, email: 'mies@example.nl' });
        expect(problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
      const nowhere = {
        organisation: { kind: 'LIBRARY', id: randomUUID() },
        role: 'COUNTER',
        email: 'mies@example.nl',
      };
      expect((await invited('administrator', nowhere)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    });
  });

  describe('ending a membership', () => {
    it('takes effect at once, and keeps since when it held', async () => {
      const { id, session: theirs } = await network.user('Weg', {
        role: Role.COORDINATOR,
        organisation: at.library.id,
        managesUsers: true,
      });
      expect(await ended('manager', at.library, await membershipOf(id))).toEqual({ ended: true, problems: [] });
      expect((await api.run(theirs, list, { organisation: at.library })).data.members).toBeNull();
      const { rows } = await database.admin.query('select valid_from, valid_until from membership where user_id = $1', [
        id,
      ]);
      expect(rows).toEqual([{ valid_from: '2020-01-01', valid_until: today }]);
    });

    it('of someone who only began today leaves nothing behind', async () => {
      const { id } = await network.user('Kort', { role: Role.COUNTER, organisation: at.library.id, from: today });
      expect(await ended('manager', at.library, await membershipOf(id))).toEqual({ ended: true, problems: [] });
      expect((await database.admin.query('select from membership where user_id = $1', [id])).rowCount).toBe(0);
    });

    it('is not for oneself', async () => {
      const [me] = (await members('manager', at.library)).filter(({ name }: { name: string }) => name === 'Bea Beheer');
      const answer = await ended('manager', at.library, me.membership.id);
      expect(answer).toMatchObject({ ended: false, problems: [{ code: 'CANNOT_END_OWN_MEMBERSHIP' }] });
      expect(await names('manager', at.library)).toContain('Bea Beheer');
    });

    it('of another organisation is refused in the same words as one that does not exist, also under the own name', async () => {
      const { id } = await network.user('Blijft', { role: Role.COUNTER, organisation: at.other.id });
      const membership = await membershipOf(id);
      const unknown = await ended('manager', at.library, randomUUID());
      expect(unknown).toMatchObject({ ended: false, problems: [{ code: 'NOT_FOUND' }] });
      for (const organisation of [at.library, at.other, platform])
        expect(await ended('manager', organisation, membership)).toEqual(unknown);
      expect(await ended('manager', at.library, 'geen uuid')).toEqual(unknown);
      expect(
        (await database.admin.query('select from membership where id = $1 and valid_until is null', [membership]))
          .rowCount,
      ).toBe(1);
    });
  });
});
