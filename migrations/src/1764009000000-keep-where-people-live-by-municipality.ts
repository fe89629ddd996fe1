import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/**
 * Where people live is read and replaced a municipality at a time, and never a point at a time: kept so, its foreign keys are looked up a
 * few hundred times for an import and not twice for each of 400,000 points, which took a dozen seconds. The table with a row for each point
 * goes at once, as no release ever used it.
 */
export class KeepWherePeopleLiveByMunicipality1764009000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const lists = ['x', 'y', 'inhabitants'];
    await runAll(runner, [
      `create table municipality_population (
        reference_date date not null references population_set on delete cascade,
        municipality_code text not null references municipality,
        x integer[] not null,
        y integer[] not null,
        inhabitants integer[] not null,
        primary key (reference_date, municipality_code),
        check (cardinality(x) > 0 and cardinality(y) = cardinality(x) and cardinality(inhabitants) = cardinality(x)),
        check (${lists.map((list) => `array_position(${list}, null) is null`).join(' and ')}),
        check (0 < all (inhabitants))
      )`,
      `comment on table municipality_population is 'Where people live (bevolkingspunten): of a municipality the places, in whole metres of the Rijksdriehoek, and how many live at each, in three lists of one order.'`,
      // Coordinates hardly get smaller by compressing them, which took longer than writing them.
      ...lists.map((list) => `alter table municipality_population alter column ${list} set storage external`),
      ...publicTable('municipality_population', isPlatform),
      `insert into municipality_population (reference_date, municipality_code, x, y, inhabitants)
       select reference_date, municipality_code, array_agg(x order by x, y), array_agg(y order by x, y), array_agg(inhabitants order by x, y)
       from population_point group by reference_date, municipality_code`,
      `drop table population_point`,
    ]);
  }

  down = forwardOnly;
}
