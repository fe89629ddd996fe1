import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform, libraryIn } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/** Information points with their opening hours and closures. */
export class CreateLocations1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const maintainer = `${libraryIn('libraries_manage')} or ${isPlatform}`;
    const ofVisibleLocation = (table: string) =>
      `exists (select from location l where l.library_id = ${table}.library_id and l.id = ${table}.location_id)`;
    await runAll(runner, [
      `create table location (
        library_id uuid not null references library,
        id uuid not null,
        municipality_code text not null references municipality,
        name text not null check (length(trim(name)) > 0),
        label text not null check (label in ('IDO', 'INFOPUNT', 'BOTH')),
        host_kind text not null check (host_kind in ('LIBRARY_BRANCH', 'KULTURHUS', 'COMMUNITY_CENTRE', 'JOINT_SQUARE', 'NEIGHBOURHOOD_TEAM',
          'TOWN_HALL', 'HOSPITAL', 'PHARMACY', 'GP_PRACTICE', 'CARE_HOME', 'SUPERMARKET', 'SHOP', 'RESTAURANT', 'MOBILE', 'TELEPHONE')),
        host_name text,
        inside_library boolean not null,
        variant text not null check (variant in ('BASIC', 'ALWAYS_AVAILABLE', 'BROAD')),
        access_mode text not null check (access_mode in ('WALK_IN', 'APPOINTMENT', 'BOTH')),
        private_space boolean not null,
        street text, house_number text, postcode text, town text,
        longitude double precision check (longitude between 3 and 7.5),
        latitude double precision check (latitude between 50.5 and 53.8),
        telephone text, email text, website text,
        accessibility text[] not null default '{}',
        languages text[] not null default '{}',
        state text not null check (state in ('PLANNED', 'TRIAL', 'OPEN', 'PAUSED', 'CLOSED')),
        opens_on date,
        closes_on date check (closes_on > opens_on),
        continues_library_id uuid, continues_location_id uuid,
        demonstration boolean not null default false,
        primary key (library_id, id),
        check ((longitude is null) = (latitude is null)),
        check (state <> 'CLOSED' or closes_on is not null),
        foreign key (continues_library_id, continues_location_id) references location (library_id, id)
      )`,
      `create index location_by_municipality on location (municipality_code)`,
      `create index location_by_id on location (id)`,
      `create table location_municipality (
        library_id uuid not null,
        location_id uuid not null,
        municipality_code text not null references municipality,
        valid_from date not null default '-infinity',
        valid_until date check (valid_until > valid_from),
        primary key (library_id, location_id, municipality_code),
        foreign key (library_id, location_id) references location (library_id, id) deferrable initially deferred
      )`,
      `comment on table location_municipality is 'The municipality a point lay in over time: registrations keep the municipality of their day when municipalities merge.'`,
      `alter table location add constraint location_municipality_recorded
        foreign key (library_id, id, municipality_code) references location_municipality (library_id, location_id, municipality_code)
        deferrable initially deferred`,
      `create table opening_hours (
        library_id uuid not null,
        id uuid not null default gen_random_uuid(),
        location_id uuid not null,
        kind text not null check (kind in ('POINT', 'CONSULTATION', 'TELEPHONE')),
        weekday smallint not null check (weekday between 1 and 7),
        opens time not null,
        closes time not null check (closes > opens),
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        partner text,
        primary key (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `create index opening_hours_by_location on opening_hours (library_id, location_id)`,
      `create table closure (
        library_id uuid not null,
        id uuid not null default gen_random_uuid(),
        location_id uuid not null,
        from_day date not null,
        until_day date not null check (until_day > from_day),
        reason text not null,
        primary key (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `create index closure_by_location on closure (library_id, location_id)`,
      // A planned point is the library's own business until it opens.
      ...publicTable(
        'location',
        maintainer,
        `state <> 'PLANNED' or ${libraryIn('libraries_register')} or ${isPlatform}`,
      ),
      ...['location_municipality', 'opening_hours', 'closure'].flatMap((table) =>
        publicTable(table, maintainer, ofVisibleLocation(table)),
      ),
    ]);
  }

  down = forwardOnly;
}
