import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/**
 * Where people live, as points with inhabitants, and what points that look alike bring. Coordinates are whole metres of the
 * Rijksdriehoek: distances are plain differences there, without an extension for maps.
 */
export class CreatePopulation1764000600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table population_set (
        reference_date date primary key,
        source text not null check (length(trim(source)) > 0),
        points integer not null check (points > 0),
        inhabitants integer not null check (inhabitants > 0),
        demonstration boolean not null default false,
        imported_at timestamptz not null default now()
      )`,
      `comment on table population_set is 'A file of population points (bevolkingspunten); the newest one whose day has come counts.'`,
      `create table population_point (
        reference_date date not null references population_set on delete cascade,
        square integer not null,
        municipality_code text not null references municipality,
        x integer not null,
        y integer not null,
        inhabitants integer not null check (inhabitants > 0),
        primary key (reference_date, square, x, y, municipality_code),
        check (square = y / 1000 * 1000 + x / 1000)
      )`,
      `comment on column population_point.square is 'The square kilometre it lies in: kilometres north times 1000 plus kilometres east.'`,
      // A square that lies wholly within reach of a point is added as one row; only those at the edge are looked at point by point.
      `create table population_square (
        reference_date date not null references population_set on delete cascade,
        municipality_code text not null references municipality,
        square integer not null,
        inhabitants integer not null check (inhabitants > 0),
        primary key (reference_date, municipality_code, square)
      )`,
      `create index population_square_by_square on population_square (reference_date, square)`,
      `create table peer_norm (
        host_group text not null,
        hours_class text not null,
        size_class text not null,
        points integer not null check (points >= 5),
        libraries integer not null check (libraries >= 3),
        low numeric(7, 1) not null,
        middle numeric(7, 1) not null check (middle >= low),
        high numeric(7, 1) not null check (high >= middle),
        from_day date not null,
        until_day date not null check (until_day > from_day),
        primary key (host_group, hours_class, size_class)
      )`,
      `comment on table peer_norm is 'Quartiles of visits per opening hour of open points that look alike, never of fewer than five points or three libraries; ANY where they need not be alike.'`,
      ...['population_set', 'population_point', 'population_square', 'peer_norm'].flatMap((table) =>
        publicTable(table, isPlatform),
      ),
    ]);
  }

  down = forwardOnly;
}
