import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newToken, hashOfToken } from '../access/tokens.ts';
import type { Role } from '../access/roles.ts';
import { OrganisationKind, organisationKindOf } from '../access/roles.ts';

/** Builds a small network of organisations and people for a test, each step in the words of the field. */
export class NetworkBuilder {
  readonly #admin: pg.Client;

  constructor(admin: pg.Client) {
    this.#admin = admin;
  }

  async province(code: string, name: string): Promise<string> {
    await this.#admin.query('insert into province values ($1, $2) on conflict do nothing', [code, name]);
    return code;
  }

  /** A municipality with inhabitants on 1-1-2022 and 1-1-2023, in a province that is made where it is missing. */
  async municipality(
    code: string,
    name: string,
    options: { province?: string; inhabitants?: number; lowEducation?: number } = {},
  ): Promise<string> {
    const province = await this.province(options.province ?? 'PV23', 'Overijssel');
    await this.#admin.query(
      'insert into municipality (code, name, province_code, longitude, latitude) values ($1, $2, $3, 6.25, 52.5)',
      [code, name, province],
    );
    const inhabitants = options.inhabitants ?? 10_000;
    await this.#admin.query(
      `insert into municipality_statistic (municipality_code, kind, reference_date, value, source) values
         ($1, 'INHABITANTS', '2022-01-01', $2, 'CBS'), ($1, 'INHABITANTS', '2023-01-01', $2, 'CBS'), ($1, 'EDUCATION_LOW', '2020-01-01', $3, 'CBS')`,
      [code, inhabitants, options.lowEducation ?? 2_000],
    );
    return code;
  }

  async library(name: string, municipalities: string[]): Promise<string> {
    const { rows } = await this.#admin.query<{ id: string }>('insert into library (name) values ($1) returning id', [
      name,
    ]);
    const id = rows[0]!.id;
    for (const municipality of municipalities) {
      await this.#admin.query(`insert into service_area values ($1, $2, '2019-01-01')`, [id, municipality]);
    }
    return id;
  }

  async supportOrganisation(name: string, provinces: string[], libraries: string[]): Promise<string> {
    const { rows } = await this.#admin.query<{ id: string }>(
      'insert into support_organisation (name) values ($1) returning id',
      [name],
    );
    const id = rows[0]!.id;
    for (const province of provinces)
      await this.#admin.query('insert into support_organisation_province values ($1, $2)', [id, province]);
    for (const library of libraries)
      await this.#admin.query(`insert into library_support values ($1, $2, '2019-01-01')`, [library, id]);
    return id;
  }

  async location(
    library: string,
    municipality: string,
    name: string,
    given: Partial<LocationRow> = {},
  ): Promise<string> {
    const id = randomUUID();
    const row = { label: 'IDO', state: 'OPEN', opensOn: '2020-01-01', closesOn: null, ...given };
    await this.#admin.query('begin');
    await this.#admin.query(
      'insert into location_municipality (library_id, location_id, municipality_code) values ($1, $2, $3)',
      [library, id, municipality],
    );
    await this.#admin.query(
      `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on, closes_on)
       values ($1, $2, $3, $4, $5, 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, $6, $7, $8)`,
      [library, id, municipality, name, row.label, row.state, row.opensOn, row.closesOn],
    );
    await this.#admin.query('commit');
    return id;
  }

  /** A user with memberships valid from 2020 on; `session` is the value of their session cookie. */
  async user(name: string, ...memberships: MembershipRow[]): Promise<{ id: string; session: string }> {
    const { rows } = await this.#admin.query<{ id: string }>(
      'insert into app_user (email, name) values ($1, $2) returning id',
      [`${name.toLowerCase().replace(/\W+/g, '.')}.${randomUUID().slice(0, 8)}@example.nl`, name],
    );
    const id = rows[0]!.id;
    for (const { role, organisation, from, until, managesUsers } of memberships) {
      const kind = organisationKindOf[role];
      await this.#admin.query(
        `insert into membership (user_id, role, library_id, municipality_code, support_organisation_id, manages_users, valid_from, valid_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          role,
          kind === OrganisationKind.LIBRARY ? organisation : null,
          kind === OrganisationKind.MUNICIPALITY ? organisation : null,
          kind === OrganisationKind.SUPPORT_ORGANISATION ? organisation : null,
          managesUsers ?? false,
          from ?? '2020-01-01',
          until ?? null,
        ],
      );
    }
    const session = newToken();
    await this.#admin.query('insert into session (token_hash, user_id) values ($1, $2)', [hashOfToken(session), id]);
    return { id, session };
  }
}

interface LocationRow {
  label: 'IDO' | 'INFOPUNT' | 'BOTH';
  state: 'PLANNED' | 'TRIAL' | 'OPEN' | 'PAUSED' | 'CLOSED';
  opensOn: string | null;
  closesOn: string | null;
}

interface MembershipRow {
  role: Role;
  organisation?: string;
  from?: string;
  until?: string | null;
  managesUsers?: boolean;
}
