import { randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { deskOfSecret } from '../../server/src/access/desk-identity.ts';
import type { Identity } from '../../server/src/access/identity.ts';
import { Role } from '../../server/src/access/roles.ts';
import { identityOfSession } from '../../server/src/access/sessions.ts';
import { newShortCode } from '../../server/src/access/short-code.ts';
import { identityOfToken } from '../../server/src/access/token-identity.ts';
import { hashOfToken, newToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import type { Credentials } from '../../server/src/testing/test-api.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';
import { apiTokenOf, deskLinkOf } from './devices-and-systems.ts';
import { fillImport } from './imports-in-place.ts';
import { fillSurvey } from './surveys-in-place.ts';
import { fillSignals } from './signals-in-place.ts';

/** Ids of one of two networks of the same shape. */
export interface Network {
  province: string;
  municipality: string;
  supportOrganisation: string;
  library: string;
  /** A point everybody may see. */
  open: string;
  /** A point that is planned: the library's own business. */
  planned: string;
  /** Registered by the counter. */
  visit: string;
  /** Of the counter. */
  membership: string;
  invitation: string;
  invitationToken: string;
  /** A device that waits to be paired, and the code that does so. */
  deskLink: string;
  deskCode: string;
  apiToken: string;
  /** Done, with everything an import leaves. */
  importRun: string;
}

export type Persona = keyof typeof personas | 'paired device' | 'API token';

/** Every user the platform knows, by what they are; all but the last belong to network A and to no other. */
export const personas = {
  counter: (a: Network) => [{ role: Role.COUNTER, organisation: a.library }],
  coordinator: (a: Network) => [{ role: Role.COORDINATOR, organisation: a.library }],
  'coordinator who manages users': (a: Network) => [manager(a.library)],
  'municipal contact': (a: Network) => [{ role: Role.MUNICIPAL_CONTACT, organisation: a.municipality }],
  'municipal controller': (a: Network) => [{ role: Role.MUNICIPAL_CONTROLLER, organisation: a.municipality }],
  'POI adviser': (a: Network) => [{ role: Role.POI_ADVISER, organisation: a.supportOrganisation }],
  'national analyst': () => [{ role: Role.NATIONAL_ANALYST }],
  'platform administrator': () => [{ role: Role.PLATFORM_ADMINISTRATOR }],
  nobody: () => [],
  'someone whose membership ended today': (a: Network) => [{ ...manager(a.library), until: dayAt() }],
  'someone whose membership begins tomorrow': (a: Network) => [{ ...manager(a.library), from: addDays(dayAt(), 1) }],
  'counter at A and coordinator at B': (a: Network, b: Network) => [
    { role: Role.COUNTER, organisation: a.library },
    { role: Role.COORDINATOR, organisation: b.library },
  ],
} satisfies Record<string, (a: Network, b: Network) => Parameters<NetworkBuilder['user']>[1][]>;

const manager = (library: string) => ({ role: Role.COORDINATOR, organisation: library, managesUsers: true });

/** Whoever can sign in. */
export const everyUser = Object.keys(personas).filter((persona) => persona !== 'nobody') as (keyof typeof personas)[];

/** Everyone who can ask something, with the device at A's open point and the system of library A that may do all a system may. */
export const everyPersona: Persona[] = [...(Object.keys(personas) as Persona[]), 'paired device', 'API token'];

/**
 * A word that stands in every private text of a network, and numbers that are its private figures: where they turn up,
 * something came out. Of neither network a part of the other's.
 */
export const canaries = {
  a: { word: 'kanarieeen', visits: 1_111_111, questions: 1_222_222 },
  b: { word: 'kanarietwee', visits: 7_654_321, questions: 7_777_777 },
} as const;

/** Thousands of questions in a row are a test and no attack. */
export const unlimited = { perToken: 1_000_000, perAddress: 1_000_000 };

/** Two networks that know nothing of each other, and one user of each kind. */
export class MirroredNetworks {
  readonly a: Network;
  readonly b: Network;
  /** The id of each as it acts: of a user, of the desk link, of the token. */
  readonly users: ReadonlyMap<Persona, string>;
  readonly #admin: TestDatabase['admin'];
  readonly #secrets: { device: string; token: string };

  private constructor(
    admin: TestDatabase['admin'],
    a: Network,
    b: Network,
    users: Map<Persona, string>,
    secrets: { device: string; token: string },
  ) {
    this.#admin = admin;
    this.#secrets = secrets;
    this.a = a;
    this.b = b;
    this.users = users;
  }

  static async build(admin: TestDatabase['admin']): Promise<MirroredNetworks> {
    const a = await buildNetwork(admin, canaries.a, { province: 'PV20', municipality: 'GM0014' });
    const b = await buildNetwork(admin, canaries.b, { province: 'PV24', municipality: 'GM0034' });
    const users = new Map<Persona, string>();
    for (const persona of everyUser) {
      users.set(persona, (await new NetworkBuilder(admin).user(persona, ...personas[persona](a, b))).id);
    }
    const device = newToken();
    users.set('paired device', await deskLinkOf(admin, a, { secret: device }));
    const token = `rp_${newToken()}`;
    users.set('API token', await apiTokenOf(admin, a, { token }));
    return new MirroredNetworks(admin, a, b, users, { device, token });
  }

  /** A session of its own for one request; null for nobody and for what is no user. Some operations end the session they come with. */
  async sessionOf(persona: Persona): Promise<string | null> {
    const user = everyUser.some((each) => each === persona) && this.users.get(persona);
    return user ? this.sessionOfUser(user) : null;
  }

  /** What a request of this persona shows of who it is; each from an address of its own, so that no throttle counts them together. */
  async credentialsOf(persona: Persona): Promise<Credentials> {
    const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
    if (persona === 'paired device') return { address, device: this.#secrets.device };
    if (persona === 'API token') return { address, token: this.#secrets.token };
    const session = await this.sessionOf(persona);
    return session ? { address, session } : { address };
  }

  /** Who a persona is, as the server finds out. */
  async identityOf(persona: Persona, pool: pg.Pool): Promise<Identity | null> {
    const { session, device, token } = await this.credentialsOf(persona);
    if (token) return identityOfToken(pool, token, dayAt());
    if (device) return (await deskOfSecret(pool, device, dayAt()))?.identity ?? null;
    return session ? identityOfSession(pool, session, dayAt()) : null;
  }

  /** Takes away the points that were added to library A. */
  async removeNewPoints(): Promise<void> {
    const { library, open, planned } = this.a;
    await this.#admin.query('begin');
    for (const [table, id] of [
      ['opening_hours', 'location_id'],
      ['location', 'id'],
      ['location_municipality', 'location_id'],
    ]) {
      await this.#admin.query(`delete from ${table} where library_id = $1 and ${id} not in ($2, $3)`, [
        library,
        open,
        planned,
      ]);
    }
    await this.#admin.query('commit');
  }

  /**
   * Takes away the libraries and support organisations an administrator added, and what came into the directory under an id that a network
   * has for something else: which of those comes first is a matter of chance, as all have one name.
   */
  async removeNewOrganisations(): Promise<void> {
    const ids = [...Object.values(this.a), ...Object.values(this.b)];
    await this.#admin.query('delete from organisation where id::text = any ($1)', [ids]);
    const libraries = [this.a.library, this.b.library];
    const supporters = [this.a.supportOrganisation, this.b.supportOrganisation];
    for (const table of ['service_area', 'library_support']) {
      await this.#admin.query(`delete from ${table} where not library_id = any ($1)`, [libraries]);
    }
    await this.#admin.query('delete from library where not id = any ($1)', [libraries]);
    await this.#admin.query('delete from library_support where not support_organisation_id = any ($1)', [supporters]);
    await this.#admin.query('delete from support_organisation_province where not support_organisation_id = any ($1)', [
      supporters,
    ]);
    await this.#admin.query('delete from support_organisation where not id = any ($1)', [supporters]);
  }

  async sessionOfUser(user: string): Promise<string> {
    const token = newToken();
    await this.#admin.query('insert into session (token_hash, user_id) values ($1, $2)', [hashOfToken(token), user]);
    return token;
  }
}

/** Ids as a network has them, of nothing that exists. */
export const nowhere = (): Network => ({
  province: 'PV99',
  municipality: 'GM9999',
  supportOrganisation: randomUUID(),
  library: randomUUID(),
  open: randomUUID(),
  planned: randomUUID(),
  visit: randomUUID(),
  membership: randomUUID(),
  invitation: randomUUID(),
  invitationToken: newToken(),
  deskLink: randomUUID(),
  deskCode: newShortCode(),
  apiToken: randomUUID(),
  importRun: randomUUID(),
});

async function buildNetwork(
  admin: TestDatabase['admin'],
  canary: { word: string; visits: number; questions: number },
  codes: { province: string; municipality: string },
): Promise<Network> {
  const network = new NetworkBuilder(admin);
  await network.municipality(codes.municipality, `Gemeente ${codes.municipality}`, codes);
  const library = await network.library(`Bibliotheek ${codes.municipality}`, [codes.municipality]);
  const supportOrganisation = await network.supportOrganisation(`POI ${codes.province}`, [codes.province], [library]);
  const open = await network.location(library, codes.municipality, `Balie ${codes.municipality}`);
  const planned = await network.location(library, codes.municipality, `Plan ${canary.word}`, {
    state: 'PLANNED',
    opensOn: '2099-01-01',
  });
  await fillPlannedPoint(admin, planned, library, canary.word);
  await fillPopulation(admin, codes.municipality);
  const counter = await network.user(`Teun ${canary.word}`, { role: Role.COUNTER, organisation: library });
  await admin.query(`update app_user set password_hash = $1, persona = $1, persona_description = $1 where id = $2`, [
    canary.word,
    counter.id,
  ]);
  await network.user(`Gerda ${canary.word}`, { role: Role.MUNICIPAL_CONTACT, organisation: codes.municipality });
  await network.user(`Paul ${canary.word}`, { role: Role.POI_ADVISER, organisation: supportOrganisation });
  const visit = await fillRegistration(admin, { library, location: open, actor: counter.id, ...codes }, canary);
  await fillDesk(admin, { library, location: open, word: canary.word });
  await fillSignals(admin, { library, ...codes }, canary.word);
  await fillSurvey(admin, { library, open }, canary.word);
  const importRun = await fillImport(admin, { library, location: open, word: canary.word });
  const membership = await admin.query<{ id: string }>('select id from membership where user_id = $1', [counter.id]);
  const invitationToken = newToken();
  const invitation = await admin.query<{ id: string }>(
    `insert into invitation (token_hash, email, role, library_id, invited_by, expires_at)
     values ($1, $2, 'COUNTER', $3, $4, now() + interval '14 days') returning id`,
    [hashOfToken(invitationToken), `uitgenodigd@${canary.word}.nl`, library, counter.id],
  );
  const deskCode = newShortCode();
  const place = { library, open };
  return {
    ...codes,
    ...{ supportOrganisation, library, open, planned, visit, invitationToken, deskCode, importRun },
    deskLink: await deskLinkOf(admin, place, { name: `Tablet ${canary.word}`, code: deskCode }),
    apiToken: await apiTokenOf(admin, place, { name: `Systeem ${canary.word}` }),
    membership: membership.rows[0]!.id,
    invitation: invitation.rows[0]!.id,
  };
}

/** Where people live and what points bring: public, and nobody's but the platform's. */
async function fillPopulation(admin: TestDatabase['admin'], municipality: string) {
  const day = municipality === 'GM0014' ? '2021-01-01' : '2022-01-01';
  await admin.query(`insert into population_set values ($1, 'CBS', 1, 10)`, [day]);
  await admin.query('insert into municipality_population values ($1, $2, array[200500], array[500500], array[10])', [
    day,
    municipality,
  ]);
  await admin.query(`insert into peer_norm values ($1, 'UP_TO_8', 'ANY', 5, 3, 1, 2, 3, '2021-01-01', '2022-01-01')`, [
    municipality,
  ]);
}

async function fillPlannedPoint(admin: TestDatabase['admin'], location: string, library: string, word: string) {
  await admin.query(
    `update location set host_name = $2, street = $2, house_number = $2, postcode = $2, town = $2, telephone = $2, email = $2,
       website = $2, accessibility = array[$2], languages = array[$2] where id = $1`,
    [location, word],
  );
  await admin.query(
    `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from, partner)
     values ($1, $2, 'POINT', 1, '09:00', '12:00', '2020-01-01', $3)`,
    [library, location, word],
  );
  await admin.query(
    `insert into closure (library_id, location_id, from_day, until_day, reason) values ($1, $2, '2099-07-01', '2099-08-01', $3)`,
    [library, location, word],
  );
}

/** What a library keeps for its desks: a code of its own, an organisation nearby, its settings, a day without visitors. */
async function fillDesk(admin: TestDatabase['admin'], desk: { library: string; location: string; word: string }) {
  const { library, location, word } = desk;
  await admin.query(
    `insert into code (list, code, parent_code, label, position, valid_from, library_id) values ('TOPIC', $1, 'digid', $2, 1, '2020-01-01', $3)`,
    [`own-${library}`, word, library],
  );
  await admin.query(
    `insert into organisation (library_id, name, category, relation) values ($1, $2, 'WELFARE', 'OFFERS')`,
    [library, `Welzijn ${library}`],
  );
  await admin.query(`insert into desk_setting (library_id, fields) values ($1, '{CHANNEL}')`, [library]);
  await admin.query(`insert into zero_day values ($1, $2, '2024-01-01')`, [library, location]);
  await admin.query(`insert into visit_undone values ($1, gen_random_uuid(), '2024-01-01')`, [library]);
}

interface Registered {
  library: string;
  location: string;
  municipality: string;
  actor: string;
}

/** A visit with a question, its line in the trail, and figures that no other network has. */
async function fillRegistration(
  admin: TestDatabase['admin'],
  { library, location, municipality, actor }: Registered,
  canary: { word: string; visits: number; questions: number },
): Promise<string> {
  const visit = randomUUID();
  const day = dayAt();
  await admin.query(
    `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel) values ($1, $2, $3, $4, $5, 'MORNING', 'DESK')`,
    [library, visit, location, municipality, day],
  );
  await admin.query(
    `insert into question (library_id, visit_id, position, topic, help) values ($1, $2, 1, 'digid', '{HELPED}')`,
    [library, visit],
  );
  await admin.query(
    `insert into audit_entry (library_id, actor_id, action, subject_id, before, after)
     values ($1, $2, 'VISIT_REGISTERED', $3, jsonb_build_object('canary', $4::text), jsonb_build_object('canary', $4::text))`,
    [library, actor, visit, canary.word],
  );
  for (const [dimension, code] of [
    ['total', ''],
    ['topic', 'digid'],
    ['topic', canary.word],
  ]) {
    const counts = [dimension, code, canary.visits, canary.questions];
    await admin.query('insert into metric_day values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      ...[library, location, municipality, day],
      ...counts,
    ]);
    await admin.query(`insert into metric_month values ($1, $2, date_trunc('month', $3::date), $4, $5, $6, $7)`, [
      ...[library, municipality, day],
      ...counts,
    ]);
  }
  return visit;
}
