import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform, libraryIn } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/** National organisations that take part in the programme (NPD), and those people are referred to most. */
const national: [name: string, category: string, relation: string][] = [
  ['Belastingdienst', 'NATIONAL_AGENCY', 'BOTH'],
  ['CAK', 'NATIONAL_AGENCY', 'BOTH'],
  ['CBR', 'NATIONAL_AGENCY', 'BOTH'],
  ['CIZ', 'NATIONAL_AGENCY', 'BOTH'],
  ['CJIB', 'NATIONAL_AGENCY', 'BOTH'],
  ['DUO', 'NATIONAL_AGENCY', 'BOTH'],
  ['Huurcommissie', 'NATIONAL_AGENCY', 'BOTH'],
  ['LBIO', 'NATIONAL_AGENCY', 'BOTH'],
  ['Logius (DigiD)', 'NATIONAL_AGENCY', 'BOTH'],
  ['Raad voor Rechtsbijstand', 'NATIONAL_AGENCY', 'BOTH'],
  ['RDW', 'NATIONAL_AGENCY', 'BOTH'],
  ['SVB', 'NATIONAL_AGENCY', 'BOTH'],
  ['UWV', 'NATIONAL_AGENCY', 'BOTH'],
  ['Kamer van Koophandel', 'NATIONAL_AGENCY', 'BOTH'],
  ['Kadaster', 'NATIONAL_AGENCY', 'BOTH'],
  ['Kifid', 'NATIONAL_AGENCY', 'BOTH'],
  ['SKGZ', 'NATIONAL_AGENCY', 'BOTH'],
];

/** Categories of the network chart (domain, chapter 4): who refers people to a point, and who offers help. */
const categories = [
  ...['NATIONAL_AGENCY', 'MUNICIPALITY', 'NEIGHBOURHOOD_TEAM', 'COMMUNITY_CENTRE', 'CHILD_HEALTH', 'MENTAL_HEALTH'],
  ...[
    'CLIENT_COUNCIL',
    'TAX_COLLECTOR',
    'HOUSING_CORPORATION',
    'SCHOOL',
    'HOSPITAL',
    'GP',
    'DENTIST',
    'HEALTH_INSURER',
  ],
  ...[
    'BANK',
    'TELECOM',
    'PENSION_FUND',
    'ENERGY',
    'SHOP',
    'VOLUNTEERS',
    'DEBT_HELP',
    'LEGAL_HELP',
    'WELFARE',
    'LIBRARY',
  ],
  ...['LANGUAGE_HOUSE', 'SENIORS', 'TRADE_UNION', 'OTHER'],
];
const inList = (values: string[]) => values.map((value) => `'${value}'`).join(', ');

/** The shared directory of organisations: a national list, and what each library adds for its own surroundings. */
export class CreateOrganisations1763900000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table organisation (
        id uuid primary key default gen_random_uuid(),
        library_id uuid references library,
        name text not null check (length(trim(name)) between 1 and 120),
        category text not null check (category in (${inList(categories)})),
        relation text not null check (relation in ('REFERS', 'OFFERS', 'BOTH')),
        municipality_code text references municipality,
        telephone text, email text, website text, opening_times text, note text,
        demonstration boolean not null default false,
        valid_from date not null default '2019-01-01',
        valid_until date check (valid_until > valid_from)
      )`,
      `comment on column organisation.library_id is 'The library whose surroundings it belongs to and who keeps it up; null: national, kept up by the administrator.'`,
      `create index organisation_by_library on organisation (library_id)`,
      `create index organisation_by_municipality on organisation (municipality_code)`,
      `create unique index organisation_name_once on organisation (coalesce(library_id, '00000000-0000-0000-0000-000000000000'), lower(name)) where valid_until is null`,
      ...publicTable('organisation', `(library_id is null and ${isPlatform}) or ${libraryIn('libraries_manage')}`),
    ]);
    await runner.query(
      `insert into organisation (name, category, relation) select * from unnest($1::text[], $2::text[], $3::text[])`,
      [
        national.map(([name]) => name),
        national.map(([, category]) => category),
        national.map(([, , relation]) => relation),
      ],
    );
    await runner.query(
      `insert into organisation (name, category, relation, telephone, opening_times)
       values ('DigiHulplijn', 'NATIONAL_AGENCY', 'BOTH', '0800-1508', 'maandag tot en met vrijdag van 9.00 tot 17.00 uur')`,
    );
  }

  down = forwardOnly;
}
