import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenantSettings } from '../../access/tenant-settings.ts';
import { dayAt, now } from '../../calendar/amsterdam.ts';
import { openApplicationDatabase } from '../../database/application-database.ts';
import { Loaders } from '../../database/loaders.ts';
import { type TenantSettings, UnitOfWork } from '../../database/unit-of-work.ts';
import { NetworkBuilder } from '../../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../../testing/test-database.ts';
import { entities } from '../entities.ts';
import { createSchema } from '../schema.ts';
import { shapes } from '../shapes.ts';
import { NestedReader } from './nested-reader.ts';

const nestedList = `{ libraries {
  name
  locations { name municipality { name } openingHours { weekday opens closes } }
} }`;

describe('reading a tree of the public network', () => {
  let database: TestDatabase;
  let source: DataSource;
  let schema: GraphQLSchema;
  let ids: { salland: string; point: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 29_162 });
    await network.municipality('GM0193', 'Zwolle', { inhabitants: 130_668 });
    const salland = await network.library('Salland', ['GM0148']);
    await network.library('Lege planken', []);
    const point = await network.location(salland, 'GM0148', 'Kulturhus De Trefkoele');
    await network.location(salland, 'GM0193', 'Stadkamer');
    await network.location(salland, 'GM0148', 'Komt er nog', { state: 'PLANNED', opensOn: null });
    await database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values
         ($1, $2, 'POINT', 3, '13:30', '17:00', '2020-01-01'), ($1, $2, 'POINT', 1, '09:00', '12:30', '2020-01-01')`,
      [salland, point],
    );
    ids = { salland, point };
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities });
    schema = await createSchema();
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  /** Runs a query as GraphQL defines it and counts the statements it took, beside BEGIN, settings and COMMIT. */
  async function ask(
    query: string,
    variableValues: Record<string, unknown> = {},
    who: Partial<TenantSettings> = {},
  ): Promise<ExecutionResult & { statements: number }> {
    const db = new UnitOfWork(source, { ...tenantSettings(null), ...who });
    const moment = now();
    const contextValue = {
      db,
      read: new NestedReader(db, shapes),
      loaders: new Loaders(db),
      now: moment,
      today: dayAt(moment),
    };
    const result = await graphql({ schema, source: query, variableValues, contextValue });
    await db.close();
    return { ...result, statements: db.statements };
  }

  it('takes one statement, however many libraries and points there are', async () => {
    const { data, statements } = await ask(nestedList);
    expect(data).toEqual({
      libraries: [
        { name: 'Lege planken', locations: [] },
        {
          name: 'Salland',
          locations: [
            {
              name: 'Kulturhus De Trefkoele',
              municipality: { name: 'Dalfsen' },
              openingHours: [
                { weekday: 1, opens: '09:00', closes: '12:30' },
                { weekday: 3, opens: '13:30', closes: '17:00' },
              ],
            },
            { name: 'Stadkamer', municipality: { name: 'Zwolle' }, openingHours: [] },
          ],
        },
      ],
    });
    expect(statements).toBe(1);
  });

  it('shows a planned point to its own library only', async () => {
    const names = async (who: Partial<TenantSettings>) => {
      const { data } = await ask('{ locations { name } }', {}, who);
      return (data as { locations: { name: string }[] }).locations.map(({ name }) => name);
    };
    expect(await names({})).not.toContain('Komt er nog');
    expect(await names({ libraries_register: `{${ids.salland}}` })).toContain('Komt er nog');
  });

  it('looks one row and what hangs below it up in one statement', async () => {
    const query = `query ($id: ID!) { library(id: $id) { name municipalities { name province { name } } locations { name } } }`;
    expect(await ask(query, { id: ids.salland })).toEqual({
      data: {
        library: {
          name: 'Salland',
          municipalities: [{ name: 'Dalfsen', province: { name: 'Overijssel' } }],
          locations: [{ name: 'Kulturhus De Trefkoele' }, { name: 'Stadkamer' }],
        },
      },
      statements: 1,
    });
  });

  it('answers null for an id that nobody has, and for text that is no id', async () => {
    const query = `query ($id: ID!) { library(id: $id) { name locations { name } } }`;
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x']) {
      expect((await ask(query, { id })).data).toEqual({ library: null });
    }
  });

  it('leaves aliases, fragments and @skip to GraphQL', async () => {
    const query = `query ($id: ID!, $brief: Boolean!) {
      location(id: $id) { title: name ...Hours municipality @skip(if: $brief) { name } again: municipality { code } }
    }
    fragment Hours on Location { hours: openingHours { from: opens } openingHours { __typename } }`;
    const { data } = await ask(query, { id: ids.point, brief: true });
    expect(data).toEqual({
      location: {
        title: 'Kulturhus De Trefkoele',
        hours: [{ from: '09:00' }, { from: '13:30' }],
        openingHours: [{ __typename: 'OpeningHours' }, { __typename: 'OpeningHours' }],
        again: { code: 'GM0148' },
      },
    });
  });

  it('counts rows of which no column is asked', async () => {
    const { data } = await ask(`query ($id: ID!) { location(id: $id) { openingHours { __typename } } }`, {
      id: ids.point,
    });
    expect(data).toEqual({
      location: { openingHours: [{ __typename: 'OpeningHours' }, { __typename: 'OpeningHours' }] },
    });
  });

  it('brings what computed fields and resolvers below a list start from', async () => {
    const { data, statements } = await ask('{ locations { hoursPerWeek municipality { inhabitants { value } } } }');
    expect(data).toEqual({
      locations: [
        { hoursPerWeek: 7, municipality: { inhabitants: { value: 29_162 } } },
        { hoursPerWeek: 0, municipality: { inhabitants: { value: 130_668 } } },
      ],
    });
    // The list, and one statement of the loader for all municipalities in it.
    expect(statements).toBe(2);
  });
});
