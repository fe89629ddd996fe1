import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/**
 * A point is found by its id alone, in addresses of pages for everyone: nobody may put a point of their own under the id of
 * somebody else's. The tenant cannot lead this key; it tells no more than whether a random id of 122 bits is taken.
 */
export class GiveEachPointOneId1763700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `drop index location_by_id`,
      `alter table location add constraint location_has_one_id unique (id)`,
    ]);
  }

  down = forwardOnly;
}
