import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveNewPassword } from '../access/new-password.ts';
import { passwordFits } from '../access/password-hash.ts';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { forgetWhatIsOld } from './forget-what-is-old.ts';

describe('what is kept for a time only', () => {
  let database: TestDatabase;
  let library: string;
  let network: NetworkBuilder;

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    library = await network.library('Bibliotheek A', []);
  });
  afterAll(() => database?.drop());

  it('leaves of a change of more than 30 days ago the day in Amsterdam, and of a newer one the time', async () => {
    const add = (at: string) =>
      database.admin.query(
        `insert into audit_entry (library_id, actor_id, action, subject_id, happened_at) values ($1, $2, 'VISIT_REGISTERED', $2, $3)`,
        [library, randomUUID(), at],
      );
    await add('2024-07-01T22:30:00Z');
    await database.admin.query(
      `insert into audit_entry (library_id, actor_id, action, subject_id, happened_at)
       values ($1, $2, 'VISIT_UNDONE', $2, now() - interval '29 days')`,
      [library, randomUUID()],
    );
    const recent = async () =>
      (await database.admin.query(`select happened_at from audit_entry where action = 'VISIT_UNDONE'`)).rows[0]
        .happened_at;
    const before = await recent();
    await forgetWhatIsOld(database.admin);
    const { rows } = await database.admin.query(
      `select to_char(happened_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI:SS.MS') as at from audit_entry where action = 'VISIT_REGISTERED'`,
    );
    expect(rows).toEqual([{ at: '2024-07-02 00:00:00.000' }]);
    expect(await recent()).toEqual(before);
  });

  it('removes invitations 30 days after they ended or were accepted, and no others', async () => {
    for (const [email, expires, accepted] of [
      ['over@example.nl', '-31 days', null],
      ['aangenomen@example.nl', '10 days', '-31 days'],
      ['open@example.nl', '10 days', null],
      ['pas.over@example.nl', '-29 days', null],
    ]) {
      await database.admin.query(
        `insert into invitation (token_hash, email, role, expires_at, accepted_at)
         values (sha256(convert_to($1::text, 'UTF8')), $1::text, 'NATIONAL_ANALYST', now() + $2::interval, now() + $3::interval)`,
        [email, expires, accepted],
      );
    }
    await forgetWhatIsOld(database.admin);
    const { rows } = await database.admin.query('select email from invitation order by email');
    expect(rows.map(({ email }) => email)).toEqual(['open@example.nl', 'pas.over@example.nl']);
  });

  it('remembers a visit that was taken back for 400 days', async () => {
    for (const days of [399, 401]) {
      await database.admin.query(`insert into visit_undone values ($1, gen_random_uuid(), current_date - $2::int)`, [
        library,
        days,
      ]);
    }
    await forgetWhatIsOld(database.admin);
    const { rows } = await database.admin.query('select current_date - undone_on as days from visit_undone');
    expect(rows).toEqual([{ days: 399 }]);
  });

  it('removes devices and tokens 400 days after they were withdrawn or ended, and no others', async () => {
    await network.municipality('GM0148', 'Dalfsen');
    const location = await network.location(library, 'GM0148', 'Balie');
    const link = `insert into desk_link (library_id, location_id, name, made_by, made_on, secret_hash, paired_on, last_used_on, withdrawn_on)
      values ($1, $2, $3, gen_random_uuid(), current_date - 900, $4, current_date - 900, current_date - $5::int, current_date - $6::int)`;
    const hash = Buffer.from('geheim');
    await database.admin.query(link, [library, location, 'lang ingetrokken', null, 900, 401]);
    await database.admin.query(link, [library, location, 'pas ingetrokken', null, 900 - 501, 399]);
    await database.admin.query(link, [library, location, 'lang niet gebruikt', hash, 401, null]);
    await database.admin.query(link, [library, location, 'in gebruik', hash, 0, null]);
    const token = `insert into api_token (library_id, name, scopes, made_by, made_on, ends_on, token_hash, withdrawn_on)
      values ($1, $2, '{REGISTER}', gen_random_uuid(), current_date - 700, current_date - $3::int, $4, current_date - $5::int)`;
    await database.admin.query(token, [library, 'lang afgelopen', 401, hash, null]);
    await database.admin.query(token, [library, 'pas afgelopen', 399, hash, null]);
    await database.admin.query(token, [library, 'lang ingetrokken', 350, null, 401]);
    await forgetWhatIsOld(database.admin);
    const names = async (table: string) =>
      (await database.admin.query(`select name from ${table} order by name`)).rows.map(({ name }) => name);
    expect(await names('desk_link')).toEqual(['in gebruik', 'pas ingetrokken']);
    expect(await names('api_token')).toEqual(['pas afgelopen']);
  });

  it('forgets after 7 days what an import that was not finished read of its file, and the values it was matched by', async () => {
    const add = (age: string) =>
      database.admin.query(
        `insert into import_run (library_id, id, file_name, file_size, file_hash, state, reading, mapping, started_by, started_at)
         values ($1, gen_random_uuid(), $2::text, 1, repeat('0', 64), 'FAILED', null, '{"year": 2023, "values": {"TOPIC": {"jan jansen": null}}}', $1, now() - ($2::text)::interval)`,
        [library, age],
      );
    await add('8 days');
    await add('6 days');
    await forgetWhatIsOld(database.admin);
    const { rows } = await database.admin.query('select file_name as age, mapping from import_run order by 1');
    expect(rows).toEqual([
      { age: '6 days', mapping: { year: 2023, values: { TOPIC: { 'jan jansen': null } } } },
      { age: '8 days', mapping: { year: 2023, values: {} } },
    ]);
  });

  it('is not a password: someone who lost theirs gets a new one by command, and old sessions end', async () => {
    const { id } = await network.user('Vergeet', { role: Role.COUNTER, organisation: library });
    await database.admin.query(`update app_user set email = 'vergeet@example.nl' where id = $1`, [id]);
    const password = await giveNewPassword(database.admin, ' Vergeet@Example.nl ');
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const { rows } = await database.admin.query('select password_hash as hash from app_user where id = $1', [id]);
    expect(await passwordFits(password!, rows[0].hash)).toBe(true);
    expect((await database.admin.query('select from session where user_id = $1', [id])).rowCount).toBe(0);
    expect(await giveNewPassword(database.admin, 'onbekend@example.nl')).toBeNull();
  });
});
