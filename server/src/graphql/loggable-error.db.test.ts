import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplicationDatabase } from '../database/application-database.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { loggableError } from './loggable-error.ts';

const caught = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error) => error,
  );

describe('what the log gets of an error', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  it('names the constraint and the table, and nothing of the row', async () => {
    const insert = `insert into app_user (email, name) values ($1, 'Ada Geheim')`;
    await database.admin.query(insert, ['ada@geheim.example']);
    const error = await caught(database.admin.query(insert, ['ada@geheim.example']));
    expect(error).toHaveProperty('detail', expect.stringContaining('ada@geheim.example'));
    const logged = loggableError(error);
    expect(logged).toMatchObject({ code: '23505', constraint: 'app_user_by_email', table: 'app_user' });
    expect(JSON.stringify(logged)).not.toContain('geheim');
  });

  it('leaves out what TypeORM keeps of the query and what PostgreSQL quotes of a value', async () => {
    const source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
    const error = await caught(source.query('select $1::uuid', ['geheim']));
    await source.destroy();
    expect(JSON.stringify({ ...error, message: error.message })).toContain('geheim');
    expect(JSON.stringify(loggableError(error))).not.toContain('geheim');
  });

  it('keeps the words of our own errors, and where they came from', () => {
    const logged = loggableError(new TypeError('There is no shape named X.'));
    expect(logged).toMatchObject({ type: 'TypeError', message: 'There is no shape named X.' });
    expect(logged.stack).toContain('loggable-error');
  });
});
