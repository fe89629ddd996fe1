import pg from 'pg';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from './network.ts';
import { type TestApi, createTestApi } from './test-api.ts';
import { type TestDatabase, createTestDatabase } from './test-database.ts';

/** Those who see figures of the library: its own coordinator, a municipality's contact, an adviser and an analyst. */
export type Party = 'coordinator' | 'municipality' | 'adviser' | 'analyst';

/** A library whose figures others see, to decide on what they see of it. */
export interface LibraryOfOthers {
  database: TestDatabase;
  pool: pg.Pool;
  api: TestApi;
  network: NetworkBuilder;
  library: string;
  /** Two in Dalfsen (GM0148, of the contact) and one in Zwolle (GM0193). */
  points: string[];
  sessions: Record<Party, string>;
  close(): Promise<void>;
}

export async function libraryOfOthers(): Promise<LibraryOfOthers> {
  const database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  await network.municipality('GM0193', 'Zwolle');
  const library = await network.library('Bibliotheek De Test', ['GM0148', 'GM0193']);
  const points = [
    await network.location(library, 'GM0148', 'Noord'),
    await network.location(library, 'GM0148', 'Zuid'),
    await network.location(library, 'GM0193', 'Oost'),
  ];
  const poi = await network.supportOrganisation('POI De Test', ['PV23'], [library]);
  const session = async (name: Party, role: Role, organisation?: string) =>
    (await network.user(name, { role, ...(organisation ? { organisation } : {}) })).session;
  const sessions = {
    coordinator: await session('coordinator', Role.COORDINATOR, library),
    municipality: await session('municipality', Role.MUNICIPAL_CONTACT, 'GM0148'),
    adviser: await session('adviser', Role.POI_ADVISER, poi),
    analyst: await session('analyst', Role.NATIONAL_ANALYST),
  };
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  // The database goes while a connection may lie idle.
  pool.on('error', () => {});
  const api = await createTestApi(database.appUrl);
  const close = async () => {
    await api.close();
    await pool.end();
    await database.drop();
  };
  return { database, pool, api, network, library, points, sessions, close };
}
